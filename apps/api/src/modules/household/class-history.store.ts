import type { Transaction } from '@bacthang/database';
import type { HouseholdClass, PlainDate } from '@bacthang/domain';

/** The class of a household by one decision, with the round it was made in. */
export interface DecidedClass {
  readonly unitId: string;
  readonly class: HouseholdClass;
  readonly classBefore: HouseholdClass | null;
  readonly labels: readonly string[];
  readonly year: number;
  readonly month: number | null;
  readonly standardCode: string;
  readonly policyYear: number;
  readonly decidedOn: PlainDate;
  readonly decisionNumber: string | null;
}

/** Every decision on a household that the viewer may see, whichever commune made it, newest first. One statement. */
export function findClassHistory(db: Transaction, householdId: string): Promise<DecidedClass[]> {
  return db.$queryRaw`
    SELECT unit_id AS "unitId", class::text AS class, class_before::text AS "classBefore", labels, year, month, standard_code AS "standardCode",
      policy_year AS "policyYear", decided_on::text AS "decidedOn", decision_number AS "decisionNumber"
    FROM app_class_history(${householdId}::uuid) ORDER BY decided_on DESC, round_id`;
}
