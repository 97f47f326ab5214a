import { foldVietnamese, type Result, refusal } from '../shared/index.ts';

/** Fewer letters would list half a village. */
const FEWEST_LETTERS = 3;

/** What somebody is looked for by: an identity number whole, a household's code, or part of a name, folded. */
export type PersonSearch =
  | { readonly by: 'identityNumber'; readonly number: string }
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'name'; readonly folded: string };

/**
 * What was typed to find a household. The register is not for browsing: a name takes at least three letters, a number is
 * taken whole (9 or 12 digits, or a code such as `H00000007`, without its zeros too). Refuses: `textTooShort`.
 */
export function readPersonSearch(text: string, path: readonly string[]): Result<PersonSearch> {
  const compact = text.normalize('NFKC').trim();
  const digits = compact.replace(/[\s.]/g, '');
  if (/^(\d{9}|\d{12})$/.test(digits)) return { ok: true, value: { by: 'identityNumber', number: digits } };
  const serial = /^H(\d{1,8})$/i.exec(compact)?.[1];
  if (serial !== undefined) return { ok: true, value: { by: 'code', code: `H${serial.padStart(8, '0')}` } };
  const folded = foldVietnamese(compact);
  const letters = folded.replace(/[^\p{L}]/gu, '').length;
  if (letters >= FEWEST_LETTERS) return { ok: true, value: { by: 'name', folded } };
  return {
    ok: false,
    refusals: [refusal('textTooShort', path, { value: String(letters), allowed: `${FEWEST_LETTERS}..` })],
  };
}
