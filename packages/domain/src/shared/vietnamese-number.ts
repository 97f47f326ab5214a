import { type DecimalString, normalizeDecimal } from './decimal.ts';

/**
 * Why typed text is no number. `pointIsNotDecimal`: a point stands where no thousand is grouped (`12.5`), so it is
 * unclear whether 12,5 or 125 was meant, and a figure is never guessed.
 */
export type NumberRefusal = 'empty' | 'pointIsNotDecimal' | 'notNumber';
export type ParsedNumber =
  | { readonly value: DecimalString; readonly reason: null }
  | { readonly value: null; readonly reason: NumberRefusal };

const PLAIN = /^-?\d{1,30}(,\d{1,20})?$/;
const GROUPED_BY_POINT = /^-?[1-9]\d{0,2}(\.\d{3}){1,9}(,\d{1,20})?$/;
const GROUPED_BY_SPACE = /^-?[1-9]\d{0,2}( \d{3}){1,9}(,\d{1,20})?$/;
const FORMS = [PLAIN, GROUPED_BY_POINT, GROUPED_BY_SPACE];

/** A number in Vietnamese form (`1.234,5`, `1 234,5`, `−3`) as an exact decimal in its one spelling. */
export function parseVietnameseNumber(text: string): ParsedNumber {
  const typed = text.replace(/\s+/g, ' ').trim().replace(/^−/, '-');
  if (typed === '') return { value: null, reason: 'empty' };
  if (FORMS.some((form) => form.test(typed))) {
    return { value: normalizeDecimal(typed.replaceAll(/[. ]/g, '').replace(',', '.')), reason: null };
  }
  return { value: null, reason: /^-?\d+\.\d+$/.test(typed) ? 'pointIsNotDecimal' : 'notNumber' };
}
