import { foldToneSpelling } from '../shared/text.ts';
import type { DocumentNumber } from './document-number.ts';

/** Abbreviations of kinds (NĐ 30/2020 Annex III; HD 36-HD/VPTW; normative texts), in the spelling they are printed in. */
const KINDS = 'NQ QĐ CT KH BC TB HD CTr CTrHĐ CTHĐ ĐA DA PA TTr QC QyĐ TT TTLT NĐ CĐ KL BB BS CV'.split(' ');

/** Issuers whose code is not all capitals. */
const ISSUERS = 'TTg ThU'.split(' ');

/** A body of the Party: a committee, or an organ named after the one it belongs to (VPTW, UBKTTU, BCĐTW). */
const PARTY_ISSUER = /(TW|TU|HU|ThU|TXU|ĐU|CB|ĐH)$/;
const STATE_ISSUER = /^(UBND|HĐND|CP|TTg|UBTVQH\d{2})(-|$)/;

/** Issuers so common that the hyphen before them may have been forgotten: `103/KHUBND`. */
const HYPHEN_FORGOTTEN = new RegExp(`^(${KINDS.join('|')})(UBND|HĐND|CP|TTG|TW|TU|HU|ĐU)$`, 'iu');

const SYMBOL =
  /^(?<number>0*[1-9]\d{0,4}[a-z]?)(?:\/(?<year>\d{4}))?(?<first>[/-])(?<left>[\p{L}\d]+)(?:(?<second>[/-])(?<right>[\p{L}\d-]+))?$/u;
const LAW_ISSUER = /^(QH|UBTVQH)\d{2}$/;
const CODE = /^\p{L}+\d{0,2}(-\p{L}+)*$/u;

/**
 * Reads a document's number as people write it: with or without "Số:", stray spaces, long dashes, Ð for Đ, lower case,
 * separators swapped (`05/CT-TW` is `05-CT/TW`) or one forgotten. Null if it is none. A number that restarts every year
 * (State) or every term (Party) names a document only together with its issuer and date.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const symbol = tidy(text);
  const match = SYMBOL.exec(symbol)?.groups;
  if (!match) return null;
  const { number = '', year, first, left = '', second, right } = match;
  const parts = { number: pad(number), year: year === undefined ? null : Number(year) };
  if (right === undefined) return second === undefined ? short(parts, left) : null;
  const kind = KINDS.find((known) => same(known, left));
  const issuer = issuerCode(right);
  if (!CODE.test(issuer)) return null;
  if (kind === undefined) {
    return first === '/' && second === '-' ? officialLetter(parts, issuerCode(left), issuer) : null;
  }
  return isParty(issuer, parts.year, first) ? party(parts, kind, issuer) : state(parts, kind, issuer);
}

type Numbered = Pick<DocumentNumber, 'number' | 'year'>;

function tidy(text: string): string {
  return foldToneSpelling(text)
    .replaceAll('Ð', 'Đ')
    .replace(/[‐-―−]/g, '-')
    .replace(/^\s*số\s*:?/iu, '')
    .replace(/\s+/g, '');
}

/** `72/2025/QH15`, or a kind and an issuer written as one word. */
function short(parts: Numbered, code: string): DocumentNumber | null {
  const issuer = code.toUpperCase();
  if (parts.year !== null && LAW_ISSUER.test(issuer)) {
    const canonical = `${parts.number}/${parts.year}/${issuer}`;
    return { ...parts, form: 'law', kind: null, issuer, drafter: null, canonical };
  }
  const joined = HYPHEN_FORGOTTEN.exec(code);
  return (
    joined &&
    parseDocumentNumber(`${parts.number}${parts.year === null ? '' : `/${parts.year}`}/${joined[1]}-${joined[2]}`)
  );
}

function isParty(issuer: string, year: number | null, separator: string | undefined): boolean {
  if (year !== null || STATE_ISSUER.test(issuer)) return false;
  return PARTY_ISSUER.test(issuer) || separator === '-';
}

function party(parts: Numbered, kind: string, issuer: string): DocumentNumber {
  return { ...parts, form: 'party', kind, issuer, drafter: null, canonical: `${parts.number}-${kind}/${issuer}` };
}

function state(parts: Numbered, kind: string, issuer: string): DocumentNumber {
  const number = parts.year === null ? parts.number : `${parts.number}/${parts.year}`;
  return { ...parts, form: 'state', kind, issuer, drafter: null, canonical: `${number}/${kind}-${issuer}` };
}

function officialLetter(parts: Numbered, issuer: string, drafter: string): DocumentNumber | null {
  if (parts.year !== null) return null;
  const canonical = `${parts.number}/${issuer}-${drafter}`;
  return { ...parts, form: 'officialLetter', kind: null, issuer, drafter, canonical };
}

/** Two digits below ten, no other padding. */
function pad(number: string): string {
  const [, digits = '', letter = ''] = /^0*(\d+?)([a-z]?)$/.exec(number) ?? [];
  return `${digits.padStart(2, '0')}${letter}`;
}

function issuerCode(code: string): string {
  const known = ISSUERS.find((issuer) => same(issuer, code));
  return known ?? (/^\p{Lu}?\p{Ll}+$/u.test(code) ? code.toUpperCase() : code);
}

function same(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}
