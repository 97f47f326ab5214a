import { compare, type Fraction, toFraction, wholesIn } from '../../shared/exact.ts';
import { isStrict, marginOf } from '../bound.rules.ts';
import type { Bound } from '../requirement.ts';
import type { AddUpIndicator, Balance } from './add-up.ts';

const ZERO = toFraction(0n);

/** The implied bound, of so many units of the denominator, against the limit of what is required. */
export function balanceOf(implied: Bound, weight: bigint, limit: Bound, indicator: AddUpIndicator): Balance {
  const slack = marginOf(implied.value, limit, indicator);
  const open = isOpen(implied, limit);
  const holds = compare(slack, ZERO) > (open ? 0 : -1);
  return { holds, slack, slackCount: countOf(slack, weight, open, indicator) };
}

/** Whether what lies exactly at the limit misses it: a strict one that the units' own bounds do not keep them from. */
export function isOpen(implied: Pick<Bound, 'comparator'>, limit: Pick<Bound, 'comparator'>): boolean {
  return isStrict(limit) && !isStrict(implied);
}

/** A change in the indicator's unit as whole units of what is counted, over so many units of the denominator. */
export function countOf(change: Fraction, weight: bigint, open: boolean, indicator: AddUpIndicator): bigint | null {
  if (indicator.rollUp === 'sum') return stepsWithin(change, 1n, 1n, open);
  if (indicator.rollUp !== 'ratioOfSums') return null;
  return stepsWithin(change, weight, BigInt(indicator.per), open);
}

/** The greatest whole number not above `change × factor ÷ divisor`; below it if all of that would be too much. */
export function stepsWithin(change: Fraction, factor: bigint, divisor: bigint, open: boolean): bigint {
  return open ? wholesIn(change, factor, divisor, 'up') - 1n : wholesIn(change, factor, divisor, 'down');
}
