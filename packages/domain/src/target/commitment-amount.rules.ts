import { type Indicator, isWhole } from '../indicator/index.ts';
import { isDecimalString } from '../shared/decimal.ts';
import { type Fraction, parseFraction } from '../shared/exact.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { Amount } from './commitment.fields.ts';

/** What the store keeps of a figure: 15 digits before the point, 10 after it. */
const LONGEST = /^-?0*\d{1,15}(\.\d{1,10}0*)?$/;

type Measure = Pick<Indicator, 'valueType' | 'per'>;

/** The range of an amount; `openBelow` leaves the lower end out, `max` null is no upper end. */
interface Range {
  readonly openBelow: boolean;
  readonly max: number | null;
}

/**
 * What is wrong with one amount of a commitment, given as text. Figures of a ratio lie in 0..100, of a rate in 0..per,
 * counts and money are whole and ≥ 0; a pace is above 0; a fraction lies in (0..1].
 */
export function checkAmount(
  amount: Amount,
  text: string,
  indicator: Measure,
  path: readonly string[],
): readonly Refusal[] {
  const refused = (code: Refusal['code'], allowed: string) => [refusal(code, path, { value: text, allowed })];
  const fraction = isDecimalString(text) ? parseFraction(text) : null;
  if (fraction === null) return refused('notDecimal', 'decimal');
  if (!LONGEST.test(text)) return refused('tooManyDigits', '15 digits, 10 decimals');
  const range = rangeOf(amount, indicator);
  if (!isWithin(fraction, range)) return refused('outOfRange', rangeText(range));
  if (amount === 'figure' && isWhole(indicator) && fraction.d !== 1n) return refused('notWhole', 'whole number');
  return [];
}

function rangeOf(amount: Amount, indicator: Measure): Range {
  if (amount === 'fraction') return { openBelow: true, max: 1 };
  return { openBelow: amount === 'pace', max: isWhole(indicator) ? null : indicator.per };
}

function isWithin(fraction: Fraction, { openBelow, max }: Range): boolean {
  return (openBelow ? fraction.gt(0) : fraction.gte(0)) && (max === null || fraction.lte(max));
}

function rangeText({ openBelow, max }: Range): string {
  const range = `0..${max ?? ''}`;
  return openBelow ? `(${range}${max === null ? '' : ']'}` : range;
}
