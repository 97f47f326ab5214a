import { type DecimalString, toDecimal, toFraction } from '@bacthang/domain/shared';

/** A real minus sign: a hyphen is dropped by some screen readers, and `−0,10` must never be heard as `0,10`. */
export const MINUS = '−';

/** `-1234.50` → `−1.234,50`: an exact decimal in Vietnamese form. With `digits`, rounded half up to exactly so many. */
export function formatDecimal(text: DecimalString, digits?: number): string {
  const exact = digits === undefined ? text : toDecimal(toFraction(text), digits, 'halfUp');
  const [whole = '', decimals] = exact.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const unsigned = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return exact.startsWith('-') ? MINUS + unsigned : unsigned;
}

/** `390000` → `390.000`. Whole numbers come as text or bigint, counts of rows as number. */
export function formatInteger(whole: string | bigint | number): string {
  return formatDecimal(String(whole));
}

/** A figure with its unit: `2%`, `3.000 căn nhà`. */
export function formatQuantity(text: DecimalString, unit: string, digits?: number): string {
  const figure = formatDecimal(text, digits);
  return unit.startsWith('%') ? figure + unit : `${figure} ${unit}`;
}
