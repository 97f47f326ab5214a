import { type Indicator, isQuotient } from '../indicator/index.ts';
import { type Fraction, parseFraction, quotient, scale, toFraction } from '../shared/exact.ts';
import type { Observation } from './observation.ts';

/** The figure of an observation, wherever it comes from. */
export type Figure = Pick<Observation, 'numerator' | 'denominator' | 'value'>;

/**
 * The exact value in the indicator's unit (percent for a ratio): numerator ÷ denominator × per, or the numerator of a
 * count, money or milestone, or else the printed quotient. Null where there is none, and for 0 out of 0.
 */
export function observedValue(indicator: Pick<Indicator, 'valueType' | 'per'>, figure: Figure): Fraction | null {
  const { numerator, denominator, value } = figure;
  if (indicator.valueType === 'text') return null;
  if (!isQuotient(indicator) && numerator !== null) return toFraction(numerator);
  if (numerator === null || denominator === null) return value === null ? null : parseFraction(value);
  const share = quotient(numerator, denominator);
  return share && scale(share, BigInt(indicator.per));
}
