import type { Deprivation, EthnicCode, HouseholdClass, HouseholdLabel } from '../../standard/index.ts';
import type { PovertyCause } from '../../support/index.ts';

/** What the report on children counts in these households together: all under 16, and which of them go without. */
export interface ChildCounts {
  readonly children: bigint;
  readonly withoutHealthInsurance: bigint;
  readonly malnourished: bigint;
  readonly notAtSchool: bigint;
}

/**
 * So many classified households that the report tables of a review count alike: one, or as a database groups them.
 * `ethnicity` is the head's; null is not recorded.
 */
export interface ReportRow {
  readonly unitId: string;
  readonly class: HouseholdClass;
  readonly households: bigint;
  readonly persons: bigint;
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

/** All households of a place and the people in them, reviewed or not; null where nobody has counted them. */
export interface Population {
  readonly households: bigint | null;
  readonly persons: bigint | null;
}
