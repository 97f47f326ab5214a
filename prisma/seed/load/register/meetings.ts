import { randomUUID } from 'node:crypto';
import type { PlainDate } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows } from '../../../src/store/index.ts';
import type { SeededCase } from './round.ts';

/** One meeting a village, where three in four or more agree. */
export async function loadMeetings(
  client: ClientBase,
  roundId: string,
  on: PlainDate,
  cases: readonly SeededCase[],
  villageIds: ReadonlySet<string>,
): Promise<void> {
  const meetings = new Map([...villageIds].map((villageId) => [villageId, randomUUID()]));
  await insertRows(
    client,
    'meeting',
    [...meetings].map(([villageId, id]) => ({
      id,
      round_id: roundId,
      village_id: villageId,
      held_on: on,
      present: 60,
      recorded_at: new Date(),
    })),
  );
  await insertRows(
    client,
    'meeting_vote',
    cases.flatMap(({ id, household }, index) => {
      const meetingId = meetings.get(household.villageId);
      return meetingId ? [{ meeting_id: meetingId, case_id: id, ordinal: 0, agreeing: 46 + (index % 14) }] : [];
    }),
  );
}
