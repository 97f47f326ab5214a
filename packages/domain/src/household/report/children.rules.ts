import type { HouseholdClass } from '../../standard/index.ts';
import type { ReportRow } from './report-row.ts';

/** Biểu 11 of one class: children under 16, and how many of them go without what. */
export interface ChildTable {
  readonly children: bigint;
  readonly withoutHealthInsurance: bigint;
  readonly malnourished: bigint;
  readonly notAtSchool: bigint;
}

export function childTable(rows: readonly ReportRow[], of: HouseholdClass): ChildTable {
  const own = rows.filter((row) => row.class === of);
  const total = (field: keyof ChildTable) => own.reduce((sum, { childCounts }) => sum + childCounts[field], 0n);
  return {
    children: total('children'),
    withoutHealthInsurance: total('withoutHealthInsurance'),
    malnourished: total('malnourished'),
    notAtSchool: total('notAtSchool'),
  };
}
