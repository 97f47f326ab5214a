import { type DecimalString, normalizeDecimal } from '../shared/index.ts';
import type { Sign } from './sign.ts';

/** A year's result and what was asked, both as published, to the last digit shown. */
export interface TargetYear {
  readonly year: number;
  readonly result: DecimalString;
  readonly target: DecimalString;
}

const LEAST_YEARS = 3;

/** A result that equals its target to the last digit three years running or more; the longest such run. Null: none. */
export function equalsTargetSign(unitId: string, years: readonly TargetYear[]): Sign | null {
  let [run, longest]: [readonly TargetYear[], readonly TargetYear[]] = [[], []];
  for (const each of years.toSorted((a, b) => a.year - b.year)) {
    const follows = run.at(-1)?.year === each.year - 1;
    const equal = normalizeDecimal(each.result) === normalizeDecimal(each.target);
    run = equal ? [...(follows ? run : []), each] : [];
    if (run.length > longest.length) longest = run;
  }
  const [first, last] = [longest[0], longest.at(-1)];
  if (!first || !last || longest.length < LEAST_YEARS) return null;
  const figures = { from: String(first.year), to: String(last.year), years: String(longest.length) };
  return { kind: 'equalsTarget', unitId, figures, householdIds: [] };
}
