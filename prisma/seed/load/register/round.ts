import type { HouseholdClass, PlainDate } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows, type Row } from '../../../src/store/index.ts';
import type { InventedHousehold } from '../../register/commune.ts';

/** The days of the round of a year, as the procedure has them. */
export const daysOf = (year: number) => ({
  opened: `${year}-09-05`,
  scored: `${year}-09-20`,
  met: `${year}-10-10`,
  posted: `${year}-10-12`,
  asked: `${year}-10-24`,
  given: `${year}-10-27`,
  decided: `${year}-11-10`,
});

export function roundRow(id: string, unitId: string, year: number): Row {
  return {
    id,
    unit_id: unitId,
    kind: 'periodic',
    year,
    opened_on: daysOf(year).opened,
    standard_code: 'MDP-2022',
    procedure_code: 'QD-24-2021',
    policy_year: year + 1,
    purpose: 'official',
    way: 'income',
    version: 1,
    recorded_at: new Date(),
  };
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
      source: classBefore === null ? 'form01' : 'list',
      listed_on: on,
      class_before: classBefore,
      step,
      class: of,
      head_name: household.people[0]?.name ?? '',
      persons: household.people.length,
      posting_id: postingId,
      version: 1,
    })),
  );
}
