const LETTERS_LIKE_D = /[đðɖ]/g;
const APOSTROPHES = /[‘’ʼ`´]/g;
const SPACES_AND_DASHES = /[\s\p{Z}\p{Pd}]+/gu;
const MARKS_AND_INVISIBLE = /[\p{M}\p{Cf}]|[^\P{Cc}\s]/gu;

/**
 * Text as a search compares it: lower case, no diacritics, `d` for `đ` and the letters mistaken for it (Icelandic ð,
 * African ɖ), dashes and runs of space as one space. Composed or not (NFC, NFD), and wherever the tone mark is placed
 * ("Hoà", "Hòa"): the same. `Bà Rịa–Vũng Tàu` is `ba ria vung tau`.
 */
export function foldVietnamese(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS_AND_INVISIBLE, '')
    .replace(LETTERS_LIKE_D, 'd')
    .replace(SPACES_AND_DASHES, ' ')
    .trim();
}

/** Whether every word of `search` stands somewhere in `text`, accents or not; a blank search finds everything. */
export function matchesSearch(text: string, search: string): boolean {
  const folded = foldVietnamese(text);
  return foldVietnamese(search)
    .split(' ')
    .every((word) => folded.includes(word));
}
