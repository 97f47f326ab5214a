import { compare, type Fraction, subtract } from '../shared/exact.ts';
import { yearsBetween } from '../shared/year.ts';
import type { Commitment } from '../target/index.ts';
import type { Judged, Reason, ResultFigure } from './assessment.ts';
import { senseOf } from './bound.rules.ts';
import { baselineAt } from './requirement.rules.ts';
import type { Baseline, Bound, Requirement, RequirementContext, YearFigure } from './requirement.ts';
import { comparableResults, startOf } from './results.rules.ts';

/** What it was judged by: results and baselines of one standard, and the baselines of all. */
interface Known {
  readonly results: readonly ResultFigure[];
  readonly context: RequirementContext;
  readonly baselineYear: number | null;
  readonly unfiltered: readonly Baseline[];
}

/** How an assessment came about, in the order in which a report tells it: see `Reason`. */
export function explain(
  judged: Judged,
  requirement: Requirement,
  commitment: Commitment,
  known: Known,
): readonly Reason[] {
  const { required, year } = judged;
  if (required === null) return [whyNot(judged, requirement, known)];
  const start =
    required.measure === 'overPeriod' ? null : startOf(commitment, required.measure, known.context, known.baselineYear);
  return [
    { code: 'required', year, bound: required },
    ...(start ? [countedFrom(start, known.context)] : []),
    ...(required.measure === 'overPeriod'
      ? added(judged, required, commitment, known)
      : measured(judged, required, commitment, known)),
    ...(start && judged.actual ? changed(start, judged.actual, required) : []),
    ...compared(judged, required, commitment, known),
  ];
}

function whyNot({ obstacle, year }: Judged, requirement: Requirement, { results, unfiltered }: Known): Reason {
  const asked = requirement.kind === 'needsBaseline' ? (requirement.year ?? year) : year;
  if (obstacle !== 'seriesBreak') return { code: 'obstacle', obstacle: obstacle ?? 'noRequirementInYear', year: asked };
  const from = baselineAt({ baselines: unfiltered }, asked)?.standardCode ?? null;
  return { code: 'seriesBreak', year: asked, from, to: results.at(-1)?.standardCode ?? null };
}

function countedFrom({ year, value }: YearFigure, context: RequirementContext): Reason {
  return { code: 'countedFrom', year, value, estimated: baselineAt(context, year)?.estimated ?? false };
}

function measured({ actual, year }: Judged, required: Bound, commitment: Commitment, known: Known): readonly Reason[] {
  if (actual) return [{ code: 'measured', year: yearOf(actual, required, commitment, known) ?? year, value: actual }];
  const nobody = known.results.some((result) => result.year === year && result.value === null);
  return nobody && commitment.kind === 'coverage' ? [{ code: 'nobodyInNeed', year }] : [];
}

/** A total: what has come together in how many of its years, and which of those that have passed are missing. */
function added(judged: Judged, required: Bound, commitment: Commitment, known: Known): readonly Reason[] {
  const { actual, year, status } = judged;
  const period = yearsBetween(commitment.periodFrom, commitment.periodTo);
  const reported = new Set(known.results.flatMap((result) => (result.value ? [result.year] : [])));
  const last = actual && yearOf(actual, required, commitment, known);
  const years = period.filter((each) => (last ? each <= last : reported.has(each))).length;
  const missing = period.filter((each) => each <= year && !reported.has(each));
  return [
    ...(actual ? [{ code: 'added', years, of: period.length, value: actual } as const] : []),
    ...(status === 'noData' && missing.length > 0 ? [{ code: 'missingYears', years: missing } as const] : []),
  ];
}

/** "Giảm 6,44 điểm % so với 5 điểm % kế hoạch." */
function changed(start: YearFigure, actual: Fraction, required: Bound): readonly Reason[] {
  const sense = senseOf(required);
  if (sense === 'exact') return [];
  const better = (value: Fraction) =>
    sense === 'ceiling' ? subtract(start.value, value) : subtract(value, start.value);
  return [{ code: 'changed', since: start.year, by: better(actual), planned: better(required.value) }];
}

function compared(judged: Judged, required: Bound, commitment: Commitment, known: Known): readonly Reason[] {
  const { gap, achievement, expected, projected, year } = judged;
  const at = judged.actual && yearOf(judged.actual, required, commitment, known);
  return [
    ...(gap ? [{ code: 'margin', by: gap } as const] : []),
    ...(achievement ? [{ code: 'achievement', percent: achievement } as const] : []),
    ...(expected && at ? [{ code: 'path', year: at, value: expected } as const] : []),
    ...(projected ? [{ code: 'projection', year, value: projected } as const] : []),
  ];
}

/** The year of the result that was judged: the last with that figure. */
function yearOf(actual: Fraction, { measure }: Bound, commitment: Commitment, { results }: Known): number | null {
  const found = comparableResults(results, commitment, measure).findLast(({ value }) => compare(value, actual) === 0);
  return found?.year ?? null;
}
