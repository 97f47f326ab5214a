export type TextRepair = 'name.unicode' | 'name.spaces' | 'name.apostrophe';

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
const APOSTROPHES = /[‘’ʼ`´]/g;
const SUSPECT = /^\s|\s$|\s\s|[^\S ]|[\u200B-\u200D\u2060\uFEFF‘’ʼ`´]/;

/**
 * One spelling for one name: Unicode NFC, no invisible marks, single spaces, straight apostrophes (Ea H'Leo).
 * Says what it changed.
 */
export function cleanText(raw: string): { readonly text: string; readonly repairs: readonly TextRepair[] } {
  const composed = raw.normalize('NFC');
  // Nearly all of the 14,000 names are clean already.
  if (composed === raw && !SUSPECT.test(raw)) return { text: raw, repairs: [] };
  const spaced = composed.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  const text = spaced.replace(APOSTROPHES, "'");
  const repairs: TextRepair[] = [];
  if (composed !== raw) repairs.push('name.unicode');
  if (spaced !== composed) repairs.push('name.spaces');
  if (text !== spaced) repairs.push('name.apostrophe');
  return { text, repairs };
}
