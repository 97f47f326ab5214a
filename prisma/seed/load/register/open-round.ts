import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { insertRows } from '../../../src/store/index.ts';
import { DECIDED_YEAR, type InventedCommune } from '../../register/commune.ts';
import { loadMeetings } from './meetings.ts';
import { daysOf, loadCases, roundRow } from './round.ts';
import { loadScorings } from './scorings.ts';

/** The next round: the first villages are scored, the very first has met, the others wait. */
export async function loadOpenRound(
  client: ClientBase,
  { unitId, villages, households }: InventedCommune,
): Promise<void> {
  const year = DECIDED_YEAR + 1;
  const days = daysOf(year);
  const roundId = randomUUID();
  await insertRows(client, 'review_round', [roundRow(roundId, unitId, year)]);
  const first = new Set(villages.slice(0, 1).map(({ id }) => id));
  const cases = households
    .filter(({ decided }) => decided !== 'above')
    .map((household) => ({
      id: randomUUID(),
      household,
      step: household.nextFacts === null ? 'listed' : first.has(household.villageId) ? 'met' : 'scored',
      classBefore: household.decided,
      class: household.nextFacts?.class ?? null,
      postingId: null,
    }));
  await loadCases(client, roundId, days.opened, cases);
  await loadScorings(
    client,
    days.scored,
    cases.flatMap(({ id, household: { nextFacts } }) => (nextFacts ? [{ caseId: id, ...nextFacts }] : [])),
  );
  await loadMeetings(client, roundId, days.met, cases, first);
}
