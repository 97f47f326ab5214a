import type { HouseholdClass } from '../../standard/index.ts';
import { POVERTY_CAUSES, type PovertyCause } from '../../support/index.ts';
import type { ReportRow, Tally } from './report-row.ts';
import { tallyOf } from './tally.rules.ts';

/** Biểu 10 of one class. A household has several causes, so they add up to more than the total; `notRecorded` has none. */
export interface CauseTable {
  readonly total: Tally;
  readonly causes: Readonly<Record<PovertyCause, Tally>>;
  readonly notRecorded: Tally;
}

export function causeTable(rows: readonly ReportRow[], of: HouseholdClass): CauseTable {
  const own = rows.filter((row) => row.class === of);
  const causes = Object.fromEntries(
    POVERTY_CAUSES.map((cause) => [cause, tallyOf(own, (row) => row.causes.includes(cause))]),
  ) as Record<PovertyCause, Tally>;
  return { total: tallyOf(own), causes, notRecorded: tallyOf(own, (row) => row.causes.length === 0) };
}
