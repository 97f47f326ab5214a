import { type DecimalString, normalizeDecimal } from '@bacthang/domain';

/** What is counted decides how a lone separator is read: "1.125 hộ" are a thousand, "1.125%" is a little over one. */
export type Counted = 'whole' | 'share';

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$/;

/**
 * A number as offices write it, as an exact decimal: dots between thousands and a decimal comma; a decimal point where
 * it cannot be a thousand; a comma before three digits is between thousands where whole things are counted. Null for
 * what is no number.
 */
export function decimalOf(written: string, counted: Counted): DecimalString | null {
  if (!/^\d[\d.,]*$/.test(written) || written.length > 24) return null;
  if (GROUPED.test(written) && !(counted === 'share' && written.length <= 6)) {
    return exact(written.replaceAll('.', '').replace(',', '.'));
  }
  if (counted === 'whole' && GROUPED_BY_COMMA.test(written)) return exact(written.replaceAll(',', ''));
  return /^\d+([.,]\d+)?$/.test(written) ? exact(written.replace(',', '.')) : null;
}

function exact(text: string): DecimalString {
  return normalizeDecimal(text);
}
