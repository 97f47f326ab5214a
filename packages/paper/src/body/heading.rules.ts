import type { Wording } from '../layout/layout.ts';

const ROMAN = /^[IVXLC]+$/;
const LETTER = /^\p{Ll}$/u;

/** A heading with its number as its form writes it: `I. MỤC TIÊU` or `I- MỤC TIÊU`, `1. …`, `2.1. …`, `a) …`. */
export function headingText(
  number: string | null,
  heading: string,
  { afterRoman }: Pick<Wording, 'afterRoman'>,
): string {
  if (number === null) return heading;
  if (ROMAN.test(number)) return `${number}${afterRoman}${heading}`.trim();
  return `${number}${LETTER.test(number) ? ')' : '.'} ${heading}`.trim();
}
