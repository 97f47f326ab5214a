import {
  type DecimalString,
  type Figure,
  type Fraction,
  type Indicator,
  observedValue,
  toDecimal,
} from '@bacthang/domain';

/** Digits kept for show. What decides stays a fraction. */
const SHOWN_DIGITS = 4;

/** A fraction as the API shows it: rounded half up, without trailing zeros. */
export function shown(value: Fraction): DecimalString;
export function shown(value: Fraction | null): DecimalString | null;
export function shown(value: Fraction | null): DecimalString | null {
  return value && trimZeros(toDecimal(value, SHOWN_DIGITS, 'halfUp'));
}

export const quotientText = (indicator: Pick<Indicator, 'valueType' | 'per'>, figure: Figure): DecimalString | null =>
  shown(observedValue(indicator, figure));

function trimZeros(text: DecimalString): DecimalString {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
