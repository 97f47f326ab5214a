import type { HouseholdClass, HouseholdLabel } from '../../standard/index.ts';
import type { ReportRow, Tally } from './report-row.ts';
import { tallyOf } from './tally.rules.ts';

/** The groups of Biểu 8, which overlap. */
export const REPORT_GROUPS = [
  'ethnicMinority',
  'noLabourCapacity',
  'merit',
] as const satisfies readonly HouseholdLabel[];
export type ReportGroup = (typeof REPORT_GROUPS)[number];

/**
 * Biểu 8 of one class. A household may be in several groups, so "khác" is whoever is in none of them and not the total less
 * the groups; `inSeveral` is how many the groups count more than once.
 */
export interface GroupTable {
  readonly total: Tally;
  readonly groups: Readonly<Record<ReportGroup, Tally>>;
  readonly none: Tally;
  readonly inSeveral: Tally;
}

export function groupTable(rows: readonly ReportRow[], of: HouseholdClass): GroupTable {
  const own = rows.filter((row) => row.class === of);
  const count = ({ labels }: ReportRow) => REPORT_GROUPS.filter((group) => labels.includes(group)).length;
  const groups = Object.fromEntries(
    REPORT_GROUPS.map((group) => [group, tallyOf(own, ({ labels }) => labels.includes(group))]),
  ) as Record<ReportGroup, Tally>;
  return {
    total: tallyOf(own),
    groups,
    none: tallyOf(own, (row) => count(row) === 0),
    inSeveral: tallyOf(own, (row) => count(row) > 1),
  };
}
