import { randomUUID } from 'node:crypto';
import { contentHash } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows } from '../../../src/store/index.ts';
import { peopleOn } from '../../register/facts.ts';
import {
  type Before,
  correctionDaysOf,
  daysOf,
  type InventedHousehold,
  type InventedReview,
  inOrder,
  lawOf,
} from '../../register/review.ts';
import { loadMeetings } from './meetings.ts';
import { loadCases, loadRound } from './round.ts';
import { loadScorings } from './scorings.ts';

/** A round that is decided, with its households and what was known of each before. */
interface DecidedRound extends Pick<InventedReview, 'year' | 'kind'> {
  readonly unitId: string;
  readonly totalHouseholds: number;
  readonly reviewed: readonly Reviewed[];
}

interface Reviewed {
  readonly household: InventedHousehold;
  readonly review: InventedReview;
  readonly before: Before;
}

/** What a commune reviewed in a year, wherever those households live now. */
export function reviewedIn(
  households: readonly InventedHousehold[],
  { unitId, year, kind }: Pick<DecidedRound, 'unitId' | 'year' | 'kind'>,
): readonly Reviewed[] {
  return households.flatMap((household) =>
    inOrder(household.reviews).flatMap(([review, before]) =>
      review.communeId === unitId && review.year === year && review.kind === kind
        ? [{ household, review, before }]
        : [],
    ),
  );
}

/** A decided round, every step of it done, and the classes it gave. */
export async function loadDecidedRound(client: ClientBase, round: DecidedRound): Promise<void> {
  const { unitId, year, kind, totalHouseholds, reviewed } = round;
  const days = kind === 'periodic' ? daysOf(year) : correctionDaysOf(year);
  const { standard } = lawOf(year);
  const roundId = await loadRound(client, round, days.opened);
  const villageIds = new Set(reviewed.map(({ household }) => household.villageId));
  const postings = new Map([...villageIds].map((id) => [id, randomUUID()]));
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
  const cases = reviewed.map(({ household, review, before }) => ({
    id: randomUUID(),
    household,
    step: 'decided',
    classBefore: before.last?.class ?? null,
    class: review.class,
    facts: review.facts,
    postingId: postings.get(household.villageId) ?? null,
  }));
  await loadCases(client, roundId, days.opened, cases);
  await loadScorings(
    client,
    { standard, on: days.scored },
    cases.map(({ id, class: of, facts }) => ({ caseId: id, class: of, facts })),
  );
  await loadMeetings(client, roundId, days.met, cases, villageIds);
  await insertRows(client, 'review_opinion', [
    { round_id: roundId, asked_on: days.asked, given_on: days.given, agrees: true },
  ]);
  const list = reviewed.map(({ household, review }) => [household.id, review.class]).toSorted();
  const decision = { number: kind === 'periodic' ? '45/QĐ-UBND' : '52/QĐ-UBND', on: days.decided, totalHouseholds };
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
    reviewed.map(({ household, review, before: { last, leftPoorIn, leftNearPoorIn } }) => ({
      household_id: household.id,
      round_id: roundId,
      unit_id: unitId,
      village_id: household.villageId,
      class: review.class,
      class_before: last?.class ?? null,
      unit_before: last?.communeId ?? null,
      persons_before: last?.facts.members.length ?? null,
      left_poor_in: leftPoorIn,
      left_near_poor_in: leftNearPoorIn,
      labels: [],
      persons: peopleOn(household.people, days.opened).length,
      standard_code: standard,
      policy_year: year + 1,
      decided_on: days.decided,
    })),
  );
}
