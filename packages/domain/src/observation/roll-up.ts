import type { Fraction } from '../shared/exact.ts';

/** A figure on its way up: both sides of a quotient as long as they are known, and the value in the indicator's unit. */
export interface Rolled {
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly value: Fraction | null;
}

/**
 * What a unit's figure comes to (cascade §8). `reported` of `expected` lowest units have given a figure that enters.
 * `own` is what a unit with others below it reported itself; `difference` is own − rolled up, shown and never hidden.
 */
export interface RollUp extends Rolled {
  readonly reported: number;
  readonly expected: number;
  readonly own: Fraction | null;
  readonly difference: Fraction | null;
}

export const NOTHING_ROLLED: Rolled = { numerator: null, denominator: null, value: null };
