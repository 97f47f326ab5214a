import { CONFUSABLES } from '../lexicon/confusable.lexicon.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const cache = new Map<string, string>();

/**
 * Text as rules read it: lower case and without marks, **as long as the text itself**, so that every place found in it is
 * a place in the text. A lost or wrong mark (`tinh` for `tỉnh`, `họp` for `hợp`) changes nothing; words that would be
 * taken for another one without their marks (`đất` for `đạt`) keep them. Expects tidied text (`tidy.ts`).
 */
export function fold(text: string): string {
  return text.replace(WORD, (word) => CONFUSABLES.get(word.toLowerCase()) ?? letters(word)).replace(/[‐-―−]/g, '-');
}

function letters(word: string): string {
  let folded = '';
  for (const unit of word.split('')) folded += letter(unit);
  return folded;
}

function letter(unit: string): string {
  const known = cache.get(unit);
  if (known !== undefined) return known;
  const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
  const folded = bare.length === unit.length ? bare : unit;
  if (cache.size < 4_096) cache.set(unit, folded);
  return folded;
}
