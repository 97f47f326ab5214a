import { randomUUID } from 'node:crypto';
import type { HouseholdClass, PlainDate } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows, type Row } from '../../../src/store/index.ts';
import { peopleOn } from '../../register/facts.ts';
import { type InventedHousehold, type InventedReview, lawOf } from '../../register/review.ts';

type SeededRound = Pick<InventedReview, 'year' | 'kind'> & { readonly unitId: string };

/** A round of its own law; a correcting one is that of December. */
export async function loadRound(
  client: ClientBase,
  { unitId, year, kind }: SeededRound,
  opened: PlainDate,
): Promise<string> {
  const id = randomUUID();
  const { standard, procedure } = lawOf(year);
  const row: Row = {
    id,
    unit_id: unitId,
    kind,
    year,
    month: kind === 'regular' ? 12 : null,
    opened_on: opened,
    standard_code: standard,
    procedure_code: procedure,
    policy_year: year + 1,
    purpose: 'official',
    way: 'income',
    version: 1,
    recorded_at: new Date(),
  };
  await insertRows(client, 'review_round', [row]);
  return id;
}

export interface SeededCase {
  readonly id: string;
  readonly household: InventedHousehold;
  readonly step: string;
  readonly classBefore: HouseholdClass | null;
  readonly class: HouseholdClass | null;
  readonly postingId: string | null;
}

export async function loadCases(
  client: ClientBase,
  roundId: string,
  on: PlainDate,
  cases: readonly SeededCase[],
): Promise<void> {
  await insertRows(
    client,
    'review_case',
    cases.map(({ id, household, step, classBefore, class: of, postingId }) => ({
      id,
      round_id: roundId,
      household_id: household.id,
      village_id: household.villageId,
      source: classBefore === null || classBefore === 'above' ? 'form01' : 'list',
      listed_on: on,
      class_before: classBefore,
      step,
      class: of,
      head_name: household.people[0]?.name ?? '',
      persons: peopleOn(household.people, on).length,
      posting_id: postingId,
      version: 1,
    })),
  );
}
