import { endOfYear, type PlainDate } from '../shared/index.ts';
import { type HouseholdClass, isNewlyEscaped, LABEL_PARAMETERS } from '../standard/index.ts';

/** What one decision made of a household, for the policy of which year. */
export interface ListRecord {
  readonly householdId: string;
  readonly decidedOn: PlainDate;
  readonly policyYear: number;
  readonly class: HouseholdClass;
  readonly classBefore: HouseholdClass | null;
}

/** As what a household is helped in a year; `escaped`: it was poor once and is not any more. */
export interface ListStanding {
  readonly class: HouseholdClass | null;
  readonly escaped: boolean;
  readonly newlyEscaped: boolean;
}

/**
 * As what a household is helped in a year: by the last list whose policy year has come; before the first, by what that one
 * found it to have been. A review's list is that of the next year's policy, so that whoever left it in autumn is helped until
 * the year ends. Newly escaped: on some day of the year the parameter `newlyEscaped.months` had not passed since the decision by
 * which it was poor no more.
 */
export function listStanding(records: readonly ListRecord[], year: number): ListStanding {
  const inOrder = records.toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1));
  const past = inOrder.filter(({ policyYear }) => policyYear <= year);
  const now = past.at(-1)?.class ?? inOrder[0]?.classBefore ?? null;
  const left = past.findLast((record) => record.classBefore === 'poor' && record.class !== 'poor');
  const escaped = left !== undefined && now !== 'poor';
  const first = `${year}-01-01`;
  const day = left && left.decidedOn > first ? left.decidedOn : first;
  return {
    class: now,
    escaped,
    newlyEscaped: escaped && day <= endOfYear(year) && isNewlyEscaped(left.decidedOn, day, newlyEscapedMonths(year)),
  };
}

function newlyEscapedMonths(year: number): number {
  const dated = LABEL_PARAMETERS.find(({ key }) => key === 'newlyEscaped.months')?.values ?? [];
  const value = dated.findLast(({ from }) => from <= endOfYear(year))?.value;
  return typeof value === 'number' ? value : 0;
}
