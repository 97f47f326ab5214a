import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { InventedCommune } from '../../register/commune.ts';
import { DECIDED_YEAR, daysOf, lawOf } from '../../register/review.ts';
import { loadMeetings } from './meetings.ts';
import { loadCases, loadRound } from './round.ts';
import { loadScorings } from './scorings.ts';

/** The next round: the first villages are scored, the very first has met, the others wait. */
export async function loadOpenRound(
  client: ClientBase,
  { unitId, villages, households }: InventedCommune,
): Promise<void> {
  const year = DECIDED_YEAR + 1;
  const days = daysOf(year);
  const roundId = await loadRound(client, { unitId, year, kind: 'periodic' }, days.opened);
  const first = new Set(villages.slice(0, 1).map(({ id }) => id));
  const cases = households.flatMap((household) => {
    const last = household.reviews.at(-1);
    if (last?.year !== DECIDED_YEAR || last.class === 'above') return [];
    const step = household.nextFacts === null ? 'listed' : first.has(household.villageId) ? 'met' : 'scored';
    return [
      {
        id: randomUUID(),
        household,
        step,
        classBefore: last.class,
        class: household.nextFacts?.class ?? null,
        postingId: null,
      },
    ];
  });
  await loadCases(client, roundId, days.opened, cases);
  await loadScorings(
    client,
    { standard: lawOf(year).standard, on: days.scored },
    cases.flatMap(({ id, household: { nextFacts } }) => (nextFacts ? [{ caseId: id, ...nextFacts }] : [])),
  );
  await loadMeetings(client, roundId, days.met, cases, first);
}
