import type { Indicator } from '../indicator/index.ts';
import { compare, type Fraction, scale, toFraction } from '../shared/exact.ts';
import { endOfYear, type PlainDate } from '../shared/plain-date.ts';
import type { Commitment, Distribution } from '../target/index.ts';
import type { Assessment, Judged, ResultFigure } from './assessment.ts';
import { marginOf, satisfies, senseOf } from './bound.rules.ts';
import { distributedDueYears, distributedRequirementAt } from './distributed.rules.ts';
import { explain } from './explain.rules.ts';
import { baselineAt, dueYears } from './requirement.rules.ts';
import type { Bound, Requirement, RequirementContext } from './requirement.ts';
import { baselinesOf, comparableResults, knownSum, startOf } from './results.rules.ts';
import { track } from './track.rules.ts';

export type AssessedIndicator = Pick<Indicator, 'valueType' | 'per' | 'direction' | 'breaksAtStandard'>;

/**
 * What a target is judged by. Results are of one series: not mixed from review and survey, provisional and official.
 * `baselineYear`: where the path of a level begins, the year before the plan's period; null to draw none.
 */
export interface Evidence {
  readonly results: readonly ResultFigure[];
  readonly context: RequirementContext;
  readonly baselineYear: number | null;
  readonly today: PlainDate;
  /** How the commitment reached the unit, where it did not set it itself. */
  readonly distribution?: Distribution;
}

const BLANK = {
  required: null,
  actual: null,
  gap: null,
  achievement: null,
  expected: null,
  projected: null,
  obstacle: null,
} satisfies Omit<Judged, 'status' | 'year'>;

/** The due year to look at on a day: the last that has ended, else the first to come. */
export function dueYearOn(
  commitment: Commitment,
  today: PlainDate,
  years: readonly number[] = dueYears(commitment),
): number {
  return years.findLast((year) => endOfYear(year) < today) ?? years[0] ?? commitment.periodTo;
}

/**
 * How a commitment stands in one of its due years (by default `dueYearOn`), on a day (cascade §7). A due year is judged
 * once it has ended: `met` at the bound, `exceeded` when better, else `missed`; before that by the straight path.
 * A total is judged on all of its years, or as met once what is known reaches it. No target is judged across a change of
 * standard without a baseline re-based to the new one. `explanation` has the figures that led there, in order.
 */
export function assess(
  commitment: Commitment,
  indicator: AssessedIndicator,
  evidence: Evidence,
  due?: number,
): Assessment {
  const distributed = { commitment, distribution: evidence.distribution ?? 'same' };
  const year = due ?? dueYearOn(commitment, evidence.today, distributedDueYears(distributed, evidence.context));
  const read = ofOneStandard(indicator, evidence, year);
  const requirement = distributedRequirementAt(distributed, indicator, year, read.context);
  const judged = judge(commitment, indicator, { ...evidence, ...read }, requirement, year, evidence.context);
  const known = { ...read, baselineYear: evidence.baselineYear, unfiltered: evidence.context.baselines };
  return { ...judged, explanation: explain(judged, requirement, commitment, known) };
}

function judge(
  commitment: Commitment,
  indicator: AssessedIndicator,
  { results, context, today, baselineYear, distribution }: Evidence,
  required: Requirement,
  year: number,
  all: RequirementContext,
): Judged {
  const due = endOfYear(year) < today;
  if (required.kind === 'none') {
    const obstacle = distribution === 'contribute' ? 'onlyTheSum' : 'noRequirementInYear';
    return { ...BLANK, status: 'notDue', year, obstacle };
  }
  if (required.kind !== 'bound') return undecided(required, year, due, all);
  const nobodyInNeed = results.some((result) => result.year === year && result.value === null);
  if (commitment.kind === 'coverage' && nobodyInNeed) {
    return { ...BLANK, status: due ? 'met' : 'onTrack', year, required };
  }
  if (due) return judgeDue(commitment, indicator, results, required, year);
  const known = comparableResults(results, commitment, required.measure);
  const start = startOf(commitment, required.measure, context, baselineYear);
  return { ...BLANK, ...track(known, required, start, year), year, required };
}

/** Results up to the year by the standard of the latest of them, with the baselines they may be held against. */
function ofOneStandard({ breaksAtStandard }: AssessedIndicator, { results, context }: Evidence, year: number) {
  const known = results.filter((result) => result.year <= year);
  const last = known.toSorted((a, b) => a.year - b.year).at(-1);
  if (!breaksAtStandard || !last) return { results: known, context };
  return {
    results: known.filter(({ standardCode }) => standardCode === last.standardCode),
    context: { ...context, baselines: baselinesOf(last.standardCode, context.baselines) },
  };
}

type Unknown = Exclude<Requirement, Bound | { readonly kind: 'none' }>;

function undecided(required: Unknown, year: number, due: boolean, all: RequirementContext): Judged {
  const { kind } = required;
  if (kind === 'waitingForAssignment' || kind === 'waitingForParent') {
    return { ...BLANK, status: kind, year, obstacle: kind };
  }
  const broken = kind === 'needsBaseline' && required.year !== null && baselineAt(all, required.year) !== null;
  return { ...BLANK, status: due ? 'noData' : 'notDue', year, obstacle: broken ? 'seriesBreak' : kind };
}

function judgeDue(
  commitment: Commitment,
  indicator: AssessedIndicator,
  results: readonly ResultFigure[],
  required: Bound,
  year: number,
): Judged {
  const actual = comparableResults(results, commitment, required.measure).find((result) => result.year === year)?.value;
  const value = actual ?? partialSum(commitment, results, required);
  if (!value) return { ...BLANK, status: 'noData', year, required };
  const gap = marginOf(value, required, indicator);
  const met = satisfies(value, required);
  const status = !met ? 'missed' : gap.n > 0n ? 'exceeded' : 'met';
  return { ...BLANK, status, year, required, actual: value, gap, achievement: achievementOf(value, required) };
}

/** Years still missing can only add to a total, so a floor that is reached already is reached. */
function partialSum(commitment: Commitment, results: readonly ResultFigure[], required: Bound): Fraction | null {
  if (required.measure !== 'overPeriod' || senseOf(required) !== 'floor') return null;
  const sum = knownSum(results, commitment);
  return sum && satisfies(sum, required) ? sum : null;
}

/** "5.433 lao động so với 5.000: 108,7%". */
function achievementOf(actual: Fraction, { measure, value }: Bound): Fraction | null {
  const quantity = measure !== 'atEnd' && compare(value, toFraction(0n)) > 0;
  return quantity ? scale(actual.div(value), 100n) : null;
}
