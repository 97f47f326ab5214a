import type { Span } from './span.ts';

/** A full stop that ends no sentence: after an abbreviation, in a number, before a small letter. */
const ABBREVIATION = /(^|[\s(.])(TP|Tp|tp|TX|tx|TT|đ\/c|ThS|TS|BS|PGS|GS|Q|P|H|St|v\.v|[A-ZĐ])$/u;

/** The sentences of a text. */
export function sentencesOf(text: string, from = 0): readonly Span[] {
  return split(text, { start: from, end: text.length }, (at) => {
    const mark = text[at];
    if (mark !== '.' && mark !== '?' && mark !== '!') return false;
    if (!/^[”"’)\]]*\s*(\s[\p{Lu}\d“"(\-+*]|$)/u.test(text.slice(at + 1, at + 8))) return false;
    return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
  });
}

/** The parts of a sentence between semicolons. */
export function segmentsOf(text: string, sentence: Span): readonly Span[] {
  return split(text, sentence, (at) => text[at] === ';');
}

function split(text: string, { start, end }: Span, ends: (at: number) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!ends(at)) continue;
    spans.push({ start: from, end: at });
    from = at + 1;
  }
  if (from < end) spans.push({ start: from, end });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}
