import type { DocumentKind, PartialDate } from '@bacthang/domain';
import { parseDocumentNumber } from '@bacthang/domain';
import { KIND_WORDS } from '../lexicon/document-kind.lexicon.ts';
import { BODY } from '../lexicon/issuer.lexicon.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { isCapitals } from '../paragraph/unwrap.rules.ts';
import { dateIn } from './date.rules.ts';

/** The title block of a document: what stands before its title, the title itself, and the words that lead in. */
export interface Head {
  readonly kind: DocumentKind | null;
  readonly title: string | null;
  /** What stands above the title: issuer, number, place and date. */
  readonly block: readonly Paragraph[];
  /** What stands between the title and the first heading: legal bases, "… như sau:". */
  readonly preamble: readonly Paragraph[];
}

const LEADS_IN =
  /^(can cu|thuc hien|xet|theo de nghi|tren co so|ngay \d|nham|de |ubnd|uy ban|ban |hoi dong|dang uy|huyen uy|tinh uy|so |qua )/;

/** Reads the paragraphs before the first heading. */
export function headOf(paragraphs: readonly Paragraph[]): Head {
  const at = paragraphs.findIndex(({ folded }) =>
    KIND_WORDS.some(({ words }) => folded.replace(/[\s:]+$/, '') === words),
  );
  if (at >= 0) return worded(paragraphs, at);
  const titled = paragraphs.findIndex(
    ({ folded, text }) =>
      text.length < 300 && !/[.;:]$/.test(text) && KIND_WORDS.some(({ words }) => folded.startsWith(`${words} `)),
  );
  const found = paragraphs[titled];
  if (!found) return { kind: null, title: null, block: paragraphs, preamble: paragraphs };
  const kind = KIND_WORDS.find(({ words }) => found.folded.startsWith(words))?.kind ?? null;
  return { kind, title: found.text, block: paragraphs.slice(0, titled), preamble: paragraphs.slice(titled + 1) };
}

/** The kind on a line of its own, the title on the lines below it until the text begins. */
function worded(paragraphs: readonly Paragraph[], at: number): Head {
  const words = paragraphs[at]?.folded.replace(/[\s:]+$/, '') ?? '';
  const kind = KIND_WORDS.find((each) => each.words === words)?.kind ?? null;
  let end = at + 1;
  while (end < paragraphs.length && isTitleLine(paragraphs[end], end === at + 1)) end += 1;
  const title = paragraphs
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ')
    .trim();
  return { kind, title, block: paragraphs.slice(0, at), preamble: paragraphs.slice(end) };
}

function isTitleLine(paragraph: Paragraph | undefined, first: boolean): boolean {
  if (!paragraph || paragraph.text.length > 600) return false;
  if (/[.:;]$/.test(paragraph.text)) return false;
  if (!first && isCapitals(paragraph.text) && paragraph.folded.search(BODY) === 0) return false;
  if (first || isCapitals(paragraph.text)) return !/^(can cu)/.test(paragraph.folded);
  return !LEADS_IN.test(paragraph.folded);
}

const NUMBER_LINE = /(?:^|\s)So\s*[:.]?\s*(\d{1,5}[^\s,]*(?:\s?[-/]\s?[\p{Lu}Đ][^\s,]*)*)/u;

/** The number in the title block, in its one spelling; null where it is left blank. */
export function numberOf(block: readonly Paragraph[]): string | null {
  const joined = block.map(({ text }) => text).join(' ');
  const bare = joined.replace(/[Ss][ốo]/g, 'So');
  const written = NUMBER_LINE.exec(bare)?.[1];
  return written === undefined ? null : (parseDocumentNumber(written)?.canonical ?? null);
}

export interface PlaceAndDate {
  readonly place: string | null;
  readonly date: PartialDate | null;
}

/** "Hưng Yên, ngày 01 tháng 6 năm 2022"; else the day on which a meeting passed the document. */
export function placeAndDateOf(block: readonly Paragraph[], preamble: readonly Paragraph[]): PlaceAndDate {
  const text = block.map((each) => each.text).join(' ');
  const folded = block.map((each) => each.folded).join(' ');
  const line = /,?\s*ngay\s*(?:\d{1,2}|[.…_]*)\s*[.…_]*\s*thang\s*(?:\d{1,2}|[.…_]*)\s*[.…_]*\s*nam\s*\d{4}/.exec(
    folded,
  );
  if (line) {
    const place = /((?:TP\.?\s?)?(?:\p{Lu}\p{Ll}+\s?){1,5})$/u.exec(text.slice(0, line.index))?.[1]?.trim() ?? null;
    return { place, date: dateIn(line[0]) };
  }
  const passed = preamble.find(
    (each) => /^ngay \d/.test(each.folded) && /(thong qua|quyet nghi|hop|ban hanh)/.test(each.folded),
  );
  return { place: null, date: passed ? dateIn(passed.folded.slice(0, 60)) : null };
}
