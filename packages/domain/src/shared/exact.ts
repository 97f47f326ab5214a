import { Fraction } from 'fraction.js';
import { type DecimalString, isDecimalString } from './decimal.ts';

/** An exact rational number. Made and read only through this file, so that no float ever enters one. */
export type { Fraction };

/** How a fraction is cut to a number of decimals: towards minus infinity, half away from zero, towards plus infinity. */
export type Rounding = 'down' | 'halfUp' | 'up';

/** Beyond this many decimals a fraction without end is shown rounded. */
const LONGEST_SHOWN = 6;

const POWERS = Array.from({ length: 21 }, (_, digits) => 10n ** BigInt(digits));

/** 10^digits. */
export function powerOfTen(digits: number): bigint {
  return POWERS[digits] ?? 10n ** BigInt(digits);
}

/** `numerator / denominator`, or null for a division by zero. */
export function quotient(numerator: bigint, denominator: bigint): Fraction | null {
  return denominator === 0n ? null : new Fraction(numerator, denominator);
}

/** The exact value of text that may not be a decimal: null if it is not. Never throws. */
export function parseFraction(text: string): Fraction | null {
  if (!isDecimalString(text)) return null;
  const point = text.indexOf('.');
  if (point < 0) return new Fraction(BigInt(text));
  const decimals = text.slice(point + 1);
  return new Fraction(BigInt(text.slice(0, point) + decimals), powerOfTen(decimals.length));
}

/** The exact value of a decimal or a whole number. Text that is not a decimal is a bug of the caller: RangeError. */
export function toFraction(value: DecimalString | bigint): Fraction {
  const fraction = typeof value === 'bigint' ? new Fraction(value) : parseFraction(value);
  if (fraction === null) throw new RangeError(`not a decimal: ${value}`);
  return fraction;
}

/** −1, 0 or 1 as `a` is below, at or above `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.s * a.n * b.d, b.s * b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** −1, 0 or 1 as `a + b` is below, at or above `c`, without making the sum. */
export function compareSum(a: Fraction, b: Fraction, c: Fraction): -1 | 0 | 1 {
  const left = (a.s * a.n * b.d + b.s * b.n * a.d) * c.d;
  const right = c.s * c.n * a.d * b.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a + b`, exact. */
export function add(a: Fraction, b: Fraction): Fraction {
  return a.add(b);
}

/** `a − b`, exact. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return a.sub(b);
}

/**
 * The sum of any number of fractions; 0 of none. Added pairwise, so that thousands with different denominators, which
 * have a long common one, meet it only at the end.
 */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  if (fractions.length < 2) return fractions[0] ?? new Fraction(0n);
  const middle = fractions.length >> 1;
  return sumOf(fractions.slice(0, middle)).add(sumOf(fractions.slice(middle)));
}

/** `fraction × factor`, exact. */
export function scale(fraction: Fraction, factor: Fraction | bigint): Fraction {
  return fraction.mul(factor);
}

/** The greatest whole number not above `fraction`. */
export function floor(fraction: Fraction): bigint {
  return wholesIn(fraction, 1n, 1n, 'down');
}

/** The smallest whole number not below `fraction`. */
export function ceiling(fraction: Fraction): bigint {
  return wholesIn(fraction, 1n, 1n, 'up');
}

/** `fraction × factor / divisor` as a whole number, without a fraction in between. The divisor must be above 0. */
export function wholesIn({ s, n, d }: Fraction, factor: bigint, divisor: bigint, rounding: 'down' | 'up'): bigint {
  const [above, below] = [s * n * factor, d * divisor];
  const [whole, rest] = [above / below, above % below];
  if (rest === 0n) return whole;
  if (rounding === 'down') return rest < 0n ? whole - 1n : whole;
  return rest > 0n ? whole + 1n : whole;
}

/** `fraction` with exactly `digits` decimals: `toDecimal(2/3, 2, 'down')` is `0.66`; never `-0.00`. */
export function toDecimal(fraction: Fraction, digits: number, rounding: Rounding): DecimalString {
  return shiftedDecimal(roundedTo(fraction, digits, rounding), digits);
}

/** A whole number with its last digits as decimals: `shiftedDecimal(66n, 2)` is `0.66`. */
export function shiftedDecimal(whole: bigint, digits: number): DecimalString {
  const text = String(whole < 0n ? -whole : whole).padStart(digits + 1, '0');
  const point = text.length - digits;
  const unsigned = digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  return whole < 0n ? `-${unsigned}` : unsigned;
}

/**
 * `fraction` in full with at least `digits` decimals, so that a small difference never shows as none: 1/10 is `0.10`,
 * 1/1000 is `0.001` for two digits. One without an end, or with more than six decimals, is rounded half up to six.
 */
export function toShownDecimal({ s, n, d }: Fraction, digits: number): DecimalString {
  return shownQuotient(s * n, d, digits);
}

/** How far two fractions lie apart, as `toShownDecimal`. */
export function shownDistance(a: Fraction, b: Fraction, digits: number): DecimalString {
  const difference = a.s * a.n * b.d - b.s * b.n * a.d;
  return shownQuotient(difference < 0n ? -difference : difference, a.d * b.d, digits);
}

/** Not reduced: what divides without a rest does so all the same. */
function shownQuotient(numerator: bigint, denominator: bigint, digits: number): DecimalString {
  for (let length = digits; length < LONGEST_SHOWN; length++) {
    const shifted = numerator * powerOfTen(length);
    if (shifted % denominator === 0n) return shiftedDecimal(shifted / denominator, length);
  }
  return toDecimal(new Fraction(numerator, denominator), Math.max(digits, LONGEST_SHOWN), 'halfUp');
}

/** `fraction × 10^digits` as a whole number. */
function roundedTo(fraction: Fraction, digits: number, rounding: Rounding): bigint {
  const scaled = fraction.n * powerOfTen(digits);
  const [whole, rest] = [scaled / fraction.d, scaled % fraction.d];
  const negative = fraction.s < 0n;
  const away = rounding === 'halfUp' ? rest * 2n >= fraction.d : rest > 0n && (rounding === 'up') !== negative;
  const magnitude = away ? whole + 1n : whole;
  return negative ? -magnitude : magnitude;
}
