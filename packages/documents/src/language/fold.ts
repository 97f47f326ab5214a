import { CONFUSABLES } from '../lexicon/confusable.lexicon.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** Words come again and again; strange ones are not kept for ever. */
const MOST_KEPT = 8_192;
const kept = new Map<string, string>();

/**
 * Text as rules read it: lower case and without marks, **as long as the text itself**, so that every place found in it is
 * a place in the text. A lost or wrong mark (`tinh` for `tỉnh`, `họp` for `hợp`) changes nothing; words that would be
 * taken for another one without their marks (`đất` for `đạt`) keep them. Expects tidied text (`tidy.ts`).
 */
export function fold(text: string): string {
  return text.replace(WORD, wordFolded).replace(/[‐-―−]/g, '-');
}

function wordFolded(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const folded = CONFUSABLES.get(word.toLowerCase()) ?? word.split('').map(letterFolded).join('');
  if (kept.size < MOST_KEPT) kept.set(word, folded);
  return folded;
}

function letterFolded(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
  return bare.length === letter.length ? bare : letter;
}
