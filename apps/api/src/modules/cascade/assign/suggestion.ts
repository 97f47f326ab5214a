import {
  type Bound,
  type Commitment,
  dueYears,
  type Fraction,
  type Indicator,
  pathAt,
  type RequirementContext,
  requirementAt,
  toFraction,
  wholeToAllocate,
} from '@bacthang/domain';

/** The figures of all units together at the end of the year before. */
export interface Totals {
  readonly value: Fraction | null;
  readonly start: bigint | null;
  readonly denominator: bigint | null;
}

/** What the units below have to bring together in a year. `onPath`: read off the way to a later due year, which binds nobody. */
export interface Suggestion {
  readonly bound: Bound;
  readonly onPath: boolean;
  readonly whole: bigint | null;
}

interface Question {
  readonly commitment: Commitment;
  readonly indicator: Indicator;
  readonly year: number;
  readonly context: RequirementContext;
  readonly totals: Totals;
}

/**
 * What the target demands of the publisher in that year; in a year in which nothing falls due, where the straight path
 * to the next due year stands; of a total over the period, an equal part each year. `whole` is null where the figures
 * at the start are not known, the suggestion where the target has no figure yet.
 */
export function suggestionFor(question: Question): Suggestion | null {
  const found = boundFor(question);
  if (!found) return null;
  const { whole = null } = wholeToAllocate(found.bound, question.indicator, question.totals) ?? {};
  return { ...found, whole };
}

function boundFor({ commitment, indicator, year, context, totals }: Question): Omit<Suggestion, 'whole'> | null {
  const due = dueYears(commitment).find((later) => later >= year);
  const required = due === undefined ? null : requirementAt(commitment, indicator, due, context);
  if (due === undefined || required?.kind !== 'bound') return null;
  if (required.measure === 'overPeriod') {
    const years = toFraction(BigInt(commitment.periodTo - commitment.periodFrom + 1));
    return { bound: { ...required, measure: 'inYear', value: required.value.div(years) }, onPath: true };
  }
  if (due === year) return { bound: required, onPath: false };
  const start = totals.value && { year: year - 1, value: totals.value };
  const onLine = start && pathAt(start, { year: due, value: required.value }, year);
  return onLine && { bound: { ...required, value: onLine }, onPath: true };
}
