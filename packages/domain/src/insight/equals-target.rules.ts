import type { Indicator } from '../indicator/index.ts';
import { compare, type DecimalString, normalizeDecimal, parseFraction, toFraction } from '../shared/index.ts';
import type { Sign } from './sign.ts';

/** A year's result and what was asked, both as published, to the last digit shown. */
export interface TargetYear {
  readonly year: number;
  readonly result: DecimalString;
  readonly target: DecimalString;
}

/** A unit's year in one measure. */
export interface AskedYear extends TargetYear, Pick<Indicator, 'valueType' | 'per'> {
  readonly unitId: string;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
}

/** What one unit was asked for in one measure, year by year. */
export interface AskedMeasure extends Pick<AskedYear, 'unitId' | 'indicatorCode' | 'subgroupCode'> {
  readonly years: readonly AskedYear[];
}

const LEAST_YEARS = 3;
/** Of fewer than so many an honest count comes out as it was asked often enough to say nothing. */
const FEWEST_COUNTED = 200n;

/**
 * Whether it says anything that a result equals this target. All of a share, or nothing of it ("duy trì 100%"), is where an
 * honest unit ends, too; a small count is met to the last one by chance.
 */
export function tellsByEquality(
  { valueType, per }: Pick<Indicator, 'valueType' | 'per'>,
  target: DecimalString,
): boolean {
  const asked = parseFraction(target);
  if (asked === null) return false;
  switch (valueType) {
    case 'ratio':
      return compare(asked, toFraction(0n)) > 0 && compare(asked, toFraction(BigInt(per))) < 0;
    case 'rate':
      return compare(asked, toFraction(0n)) > 0;
    case 'count':
    case 'money':
      return compare(asked, toFraction(FEWEST_COUNTED)) >= 0;
    default:
      return false;
  }
}

/** The years by unit, indicator and group, where it says anything that the result is the same. */
export function askedMeasures(asked: readonly AskedYear[]): readonly AskedMeasure[] {
  const telling = asked.filter((each) => tellsByEquality(each, each.target));
  const measures = Map.groupBy(telling, ({ unitId, indicatorCode, subgroupCode }) =>
    [unitId, indicatorCode, subgroupCode ?? ''].join('|'),
  );
  return [...measures.values()].flatMap((years) => {
    const [first] = years;
    if (!first) return [];
    const { unitId, indicatorCode, subgroupCode } = first;
    return [{ unitId, indicatorCode, subgroupCode, years }];
  });
}

/**
 * A result that equals its target to the last digit three years running or more; the longest such run. `indicatorCode` says of
 * what. Null: none.
 */
export function equalsTargetSign(unitId: string, indicatorCode: string, years: readonly TargetYear[]): Sign | null {
  let [run, longest]: [readonly TargetYear[], readonly TargetYear[]] = [[], []];
  for (const each of years.toSorted((a, b) => a.year - b.year)) {
    const follows = run.at(-1)?.year === each.year - 1;
    const equal = normalizeDecimal(each.result) === normalizeDecimal(each.target);
    run = equal ? [...(follows ? run : []), each] : [];
    if (run.length > longest.length) longest = run;
  }
  const [first, last] = [longest[0], longest.at(-1)];
  if (!first || !last || longest.length < LEAST_YEARS) return null;
  const figures = {
    from: String(first.year),
    to: String(last.year),
    equalYears: String(longest.length),
    result: last.result,
  };
  return { kind: 'equalsTarget', unitId, indicatorCode, figures, householdIds: [] };
}
