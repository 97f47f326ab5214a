import { randomUUID } from 'node:crypto';
import { contentHash } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows } from '../../../src/store/index.ts';
import { DECIDED_YEAR, type InventedCommune } from '../../register/commune.ts';
import { loadMeetings } from './meetings.ts';
import { daysOf, loadCases, roundRow } from './round.ts';
import { loadScorings } from './scorings.ts';

/** The round of the decided year, every step of it done, and the classes it gave. */
export async function loadDecidedRound(client: ClientBase, commune: InventedCommune): Promise<void> {
  const { unitId, villages, households, totalHouseholds } = commune;
  const days = daysOf(DECIDED_YEAR);
  const roundId = randomUUID();
  await insertRows(client, 'review_round', [roundRow(roundId, unitId, DECIDED_YEAR)]);
  const postings = new Map(villages.map(({ id }) => [id, randomUUID()]));
  await insertRows(
    client,
    'posting',
    [...postings].map(([villageId, id]) => ({
      id,
      round_id: roundId,
      village_id: villageId,
      on: days.posted,
      places: 'Nhà văn hóa thôn, trụ sở UBND xã',
      recorded_at: new Date(),
    })),
  );
  const cases = households.map((household) => ({
    id: randomUUID(),
    household,
    step: 'decided',
    classBefore: household.before,
    class: household.decided,
    postingId: postings.get(household.villageId) ?? null,
  }));
  await loadCases(client, roundId, days.opened, cases);
  await loadScorings(
    client,
    days.scored,
    cases.map(({ id, household }) => ({ caseId: id, class: household.decided, facts: household.decidedFacts })),
  );
  await loadMeetings(client, roundId, days.met, cases, new Set(villages.map(({ id }) => id)));
  await insertRows(client, 'review_opinion', [
    { round_id: roundId, asked_on: days.asked, given_on: days.given, agrees: true },
  ]);
  const list = cases.map(({ household }) => [household.id, household.decided]).toSorted();
  const decision = { number: '45/QĐ-UBND', on: days.decided, totalHouseholds };
  await insertRows(client, 'review_decision', [
    {
      round_id: roundId,
      number: decision.number,
      decided_on: decision.on,
      signed_by: 'Chủ tịch UBND xã',
      total_households: totalHouseholds,
      content_hash: contentHash({ roundId, ...decision, list }),
      recorded_at: new Date(),
    },
  ]);
  await insertRows(
    client,
    'class_history',
    cases.map(({ household }) => ({
      household_id: household.id,
      round_id: roundId,
      unit_id: unitId,
      village_id: household.villageId,
      class: household.decided,
      class_before: household.before,
      labels: [],
      persons: household.people.length,
      standard_code: 'MDP-2022',
      policy_year: DECIDED_YEAR + 1,
      decided_on: days.decided,
    })),
  );
}
