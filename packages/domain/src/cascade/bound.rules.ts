import { type Direction, type Indicator, isWhole } from '../indicator/index.ts';
import { ceiling, compare, type Fraction, floor, toFraction } from '../shared/exact.ts';
import type { Commitment, Comparator } from '../target/index.ts';
import type { Bound, BoundComparator } from './requirement.ts';

/** Which side of a bound is good: below a ceiling, above a floor, or the very value. */
export type Sense = 'ceiling' | 'floor' | 'exact';

const SENSES: Readonly<Record<BoundComparator, Sense>> = {
  lt: 'ceiling',
  le: 'ceiling',
  eq: 'exact',
  ge: 'floor',
  gt: 'floor',
};

const GOOD_SIDE: Readonly<Record<Direction, BoundComparator>> = { up: 'ge', down: 'le', none: 'eq' };

/** "Đạt 55%" and "khoảng 3.000" are met by anything better: `eq`, `about` and none are read in the good direction. */
export function boundComparator(comparator: Comparator | null, direction: Direction): BoundComparator {
  return comparator === null || comparator === 'eq' || comparator === 'about' ? GOOD_SIDE[direction] : comparator;
}

/**
 * On which side the figure binds that a commitment leads to. The comparator of a change or a reduction speaks of that, not
 * of the figure at its end: "giảm từ 1%/năm trở lên" ends at or below something.
 */
export function endComparator(
  { kind, comparator }: Pick<Commitment, 'kind' | 'comparator'>,
  direction: Direction,
): BoundComparator {
  if (kind === 'relativeReduction') return 'le';
  return boundComparator(kind === 'averageChange' ? null : comparator, direction);
}

/** On which side of the bound the good values lie. */
export function senseOf({ comparator }: Pick<Bound, 'comparator'>): Sense {
  return SENSES[comparator];
}

/** Whether a value, in the indicator's unit, meets the bound. */
export function satisfies(value: Fraction, { comparator, value: limit }: Pick<Bound, 'comparator' | 'value'>): boolean {
  const sign = compare(value, limit);
  if (comparator === 'eq') return sign === 0;
  if (sign === 0) return comparator === 'le' || comparator === 'ge';
  return sign < 0 ? SENSES[comparator] === 'ceiling' : SENSES[comparator] === 'floor';
}

/**
 * How far the value lies on the good side of the bound, below zero if it misses it. For whole indicators under a strict
 * bound counted from the first value that meets it: 4 under "dưới 5" is 0, not 1.
 */
export function marginOf(value: Fraction, bound: Bound, indicator: Pick<Indicator, 'valueType'>): Fraction {
  const limit = tightestWhole(bound, indicator).value;
  const sense = senseOf(bound);
  if (sense === 'exact') return value.sub(limit).abs().neg();
  return sense === 'ceiling' ? limit.sub(value) : value.sub(limit);
}

/** Whether the bound leaves its own value out. */
export function isStrict({ comparator }: Pick<Bound, 'comparator'>): boolean {
  return comparator === 'lt' || comparator === 'gt';
}

/** For whole indicators "dưới 5" is "không quá 4": the same bound, closed and whole. Others stay as they are. */
export function tightestWhole(bound: Bound, indicator: Pick<Indicator, 'valueType'>): Bound {
  if (!isWhole(indicator)) return bound;
  const { comparator, value } = bound;
  if (comparator === 'lt') return { ...bound, comparator: 'le', value: toFraction(ceiling(value) - 1n) };
  if (comparator === 'gt') return { ...bound, comparator: 'ge', value: toFraction(floor(value) + 1n) };
  if (comparator === 'le') return { ...bound, value: toFraction(floor(value)) };
  return comparator === 'ge' ? { ...bound, value: toFraction(ceiling(value)) } : bound;
}
