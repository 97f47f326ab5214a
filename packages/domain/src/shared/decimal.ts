/**
 * An exact decimal as text: `-?digits[.digits]`, point as separator, no exponent, no grouping.
 * What decides is compared as a fraction (see `exact.ts`); a float is only ever drawn.
 */
export type DecimalString = string & { readonly __decimal?: never };

/** True for text that is an exact decimal: `8.65`, `-1`, `100`. */
export function isDecimalString(text: string): text is DecimalString {
  return /^-?\d{1,30}(\.\d{1,20})?$/.test(text);
}

/** One spelling for one number: `02.50` → `2.5`, `3.0` → `3`, `-0` → `0`. So equal figures hash alike. */
export function normalizeDecimal(text: DecimalString): DecimalString {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  const unsigned = decimals === '' ? digits : `${digits}.${decimals}`;
  return text.startsWith('-') && unsigned !== '0' ? `-${unsigned}` : unsigned;
}
