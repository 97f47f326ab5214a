import { type DocumentKind, type PartialDate, parseDocumentNumber } from '@bacthang/domain';
import { KIND_WORDS } from '../lexicon/document-kind.lexicon.ts';
import { BODY } from '../lexicon/issuer.lexicon.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { dateIn } from './date.rules.ts';
import type { Citation } from './facts.ts';

/** Anything that looks like a number and symbol; the domain decides whether it is one. */
const NUMBER =
  /(?<![\p{L}\d.,/])\d{1,5}[a-z]?\s?(?:\/\s?\d{4}\s?(?=\/)|(?=[-/–]))\s?[-/–]\s?\p{Lu}[\p{L}]{0,9}\d{0,2}(?:\s?[-/–]\s?\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*)?/gu;
const CONGRESS =
  /nghi quyet dai hoi[^;,.:“"]{0,90}?(?:,? ?nhiem ky (?:19|20)\d\d ?- ?(?:19|20)\d\d|(?=[;,.:“"]| ve | da de ra| de ra|$))/gu;
const CARRIED_OUT = /thuc hien (?:thang loi |thanh cong |co hieu qua )?(?:cac )?(?:muc tieu,? |chi tieu )?$/;
const LOOK_BACK = 60;
const LOOK_AHEAD = 90;

/** Every document that a paragraph names, in order. `role` is that of the paragraph. */
export function citationsIn(paragraph: Paragraph, role: Citation['role']): readonly Citation[] {
  const { text, folded } = paragraph;
  const found: Citation[] = [];
  for (const { index, 0: written } of text.matchAll(NUMBER)) {
    const number = parseDocumentNumber(written);
    if (number === null || number.form === 'officialLetter') continue;
    const start = index;
    const end = index + written.length;
    const before = folded.slice(Math.max(0, start - LOOK_BACK), start);
    const after = folded.slice(end, end + LOOK_AHEAD);
    found.push({
      kind: kindOf(before, number.kind, number.form === 'law'),
      number: number.canonical,
      date: dateAfter(after),
      issuer: issuerAfter(text.slice(end, end + LOOK_AHEAD), after),
      role,
      ...quoted(paragraph, withKind(before, start), end),
    });
  }
  for (const { index, 0: written } of folded.matchAll(CONGRESS)) {
    const quote = quoted(paragraph, index, index + written.trimEnd().length);
    const carriesOut = role === 'mentioned' && CARRIED_OUT.test(folded.slice(0, index));
    const named = { kind: 'congressResolution', number: null, date: null, issuer: null } as const;
    found.push({ ...named, role: carriesOut ? 'implements' : role, ...quote });
  }
  return found.sort((a, b) => a.position.start - b.position.start);
}

/** By the word before the number, else by the abbreviation in it. */
function kindOf(before: string, code: string | null, isLaw: boolean): DocumentKind | null {
  const named = KIND_WORDS.map(({ kind, words }) => ({ kind, at: before.lastIndexOf(words) }))
    .filter(({ at }) => at >= 0 && before.length - at < 40)
    .sort((a, b) => b.at - a.at)[0]?.kind;
  return named ?? KIND_WORDS.find(({ codes }) => code !== null && codes.includes(code))?.kind ?? (isLaw ? 'law' : null);
}

function withKind(before: string, start: number): number {
  const near = KIND_WORDS.map(({ words }) => before.lastIndexOf(words)).filter(
    (at) => at >= 0 && before.length - at < 40,
  );
  return near.length === 0 ? start : start - (before.length - Math.max(...near));
}

/** Right after the number: "ngày 23/6/2021". */
function dateAfter(after: string): PartialDate | null {
  return /^[\s,]*ngay/.test(after) ? dateIn(after.slice(0, 45)) : null;
}

/** "… của Ban Thường vụ Tỉnh ủy về …" */
function issuerAfter(text: string, folded: string): string | null {
  const of = /^[^;.]{0,45}? cua /.exec(folded);
  if (!of) return null;
  const rest = folded.slice(of[0].length);
  if (rest.search(BODY) !== 0) return null;
  const end = rest.search(/[,;:.(“"]| (?:ve|phe duyet|ban hanh|quy dinh|thuc hien|khoa)(?: |$)/);
  return text.slice(of[0].length, of[0].length + (end < 0 ? rest.length : end)).trim() || null;
}

function quoted({ index, text }: Paragraph, start: number, end: number) {
  return { quote: text.slice(start, end), position: { paragraph: index, start, end } };
}
