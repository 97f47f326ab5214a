import type { Indicator } from '../indicator/index.ts';
import { type Figure, type Observation, observedValue } from '../observation/index.ts';
import { add, type Fraction, toFraction } from '../shared/exact.ts';
import { yearsBetween } from '../shared/year.ts';
import type { Commitment } from '../target/index.ts';
import type { ResultFigure } from './assessment.ts';
import { baselineAt } from './requirement.rules.ts';
import type { Baseline, Bound, RequirementContext, YearFigure } from './requirement.ts';

/** An observation as a result that a target can be judged by; null if it has no figure. */
export function resultOfObservation(
  indicator: Pick<Indicator, 'valueType' | 'per'>,
  observation: Figure & Pick<Observation, 'year' | 'standardCode'>,
): ResultFigure | null {
  const { year, standardCode, numerator, denominator } = observation;
  const value = observedValue(indicator, observation);
  return value === null && !(numerator === 0n && denominator === 0n) ? null : { year, value, standardCode };
}

/** What a bound is held against, in order of years; for a total what has come together by the end of each year. */
export function comparableResults(
  results: readonly ResultFigure[],
  { periodFrom, periodTo }: Commitment,
  measure: Bound['measure'],
): readonly YearFigure[] {
  const ordered = results
    .flatMap(({ year, value }) => (value ? [{ year, value }] : []))
    .toSorted((a, b) => a.year - b.year);
  if (measure !== 'overPeriod') return ordered;
  const known = new Map(ordered.map(({ year, value }) => [year, value]));
  const sums: YearFigure[] = [];
  let sum: Fraction = toFraction(0n);
  for (const year of yearsBetween(periodFrom, periodTo)) {
    const value = known.get(year);
    if (!value) break;
    sum = add(sum, value);
    sums.push({ year, value: sum });
  }
  return sums;
}

/** What has come together over a period whose years have not all been reported: no less than this. */
export function knownSum(results: readonly ResultFigure[], { periodFrom, periodTo }: Commitment): Fraction | null {
  const within = results.filter(({ year }) => year >= periodFrom && year <= periodTo);
  return within.reduce<Fraction | null>((sum, { value }) => (sum && value ? add(sum, value) : (value ?? sum)), null);
}

/** Where the path of a commitment starts: nothing yet for a total, else the unit's figure in the year it is counted from. */
export function startOf(
  { kind, periodFrom, baseYear }: Commitment,
  measure: Bound['measure'],
  context: Pick<RequirementContext, 'baselines'>,
  baselineYear: number | null,
): YearFigure | null {
  if (measure === 'overPeriod') return { year: periodFrom - 1, value: toFraction(0n) };
  const year = kind === 'averageChange' ? periodFrom - 1 : kind === 'relativeReduction' ? baseYear : baselineYear;
  return year === null ? null : baselineAt(context, year);
}

/**
 * The baselines that results of one standard may be held against. No target is assessed across a change of standard
 * without a baseline re-based to the new one (cascade §7).
 */
export function baselinesOf(standardCode: string | null, baselines: readonly Baseline[]): readonly Baseline[] {
  return baselines.filter((baseline) => baseline.standardCode === standardCode);
}
