import type { Deprivation, EthnicCode, HouseholdClass, HouseholdLabel } from '../../standard/index.ts';
import type { PovertyCause } from '../../support/index.ts';

/** What the report on children counts in one household: all under 16, and which of them go without. */
export interface ChildCounts {
  readonly children: number;
  readonly withoutHealthInsurance: number;
  readonly malnourished: number;
  readonly notAtSchool: number;
}

/** One classified household as the report tables of a review count it. `ethnicity` is the head's; null is not recorded. */
export interface ReportRow {
  readonly unitId: string;
  readonly class: HouseholdClass;
  readonly persons: number;
  readonly labels: readonly HouseholdLabel[];
  readonly ethnicity: EthnicCode | null;
  readonly deprivations: readonly Deprivation[];
  readonly causes: readonly PovertyCause[];
  readonly childCounts: ChildCounts;
}

/** Rows Hộ and Nhân khẩu of a table. */
export interface Tally {
  readonly households: bigint;
  readonly persons: bigint;
}
