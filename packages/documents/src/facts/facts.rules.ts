import { isPlainDate } from '@bacthang/domain';
import { fold } from '../language/fold.ts';
import type { Outline } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { citationsIn } from './citations.rules.ts';
import type { Citation, DocumentFacts } from './facts.ts';
import { type Head, headOf, numberOf, placeAndDateOf } from './head.rules.ts';
import { issuerOf, placeIn, placeOf } from './issuer.rules.ts';
import { periodOf } from './period.rules.ts';

export interface FactsRead {
  readonly facts: DocumentFacts;
  readonly citations: readonly Citation[];
}

/** What a document says of itself in its title block, its legal bases and the words that lead in. */
export function factsOf(paragraphs: readonly Paragraph[], outline: Outline): FactsRead {
  const zone = (wanted: string) => paragraphs.filter(({ index }) => outline.places[index]?.zone === wanted);
  const head = headOf(zone('head'));
  const { place, date } = placeAndDateOf(head.block, head.preamble);
  const own = numberOf(head.block) === null ? numberInTitle(head) : null;
  const issuedOn = date ?? own?.date ?? null;
  const issuer = own?.issuer ?? issuerOf(head.block, head.preamble, zone('foot'));
  const titleFolded = fold(head.title ?? '');
  const citations = citedBy(
    paragraphs.filter((each) => !head.block.includes(each)),
    head.preamble,
    outline,
  );
  return {
    facts: {
      kind: head.kind,
      number: own?.number ?? numberOf(head.block),
      date: issuedOn !== null && isPlainDate(issuedOn) ? issuedOn : null,
      issuedOn,
      issuer,
      place:
        placeOf(issuer, fold(issuer ?? '')) ??
        place ??
        placeIn([issuer ?? '', head.title ?? '', ...paragraphs.map(({ text }) => text)]),
      title: head.title,
      ...periodOf(head, titleFolded, paragraphs, outline, issuedOn === null ? null : Number(issuedOn.slice(0, 4))),
      implements: named(citations, 'implements').filter((name) => name !== own?.number),
      basedOn: named(citations, 'basedOn'),
    },
    citations,
  };
}

/** A copy without its title block: "Nghị quyết số 12-NQ/ĐU ngày 14/3/2023 của Đảng ủy phường … về …". */
function numberInTitle({ title }: Head): Citation | null {
  if (title === null) return null;
  const alone = { index: 0, text: title, folded: fold(title), line: 1, marker: null, start: 0, row: null };
  const [first] = citationsIn(alone, 'mentioned');
  return first?.number && first.position.start === 0 ? first : null;
}

/** Before the text begins a document carries out what it names, unless a paragraph gives it as a basis only ("Căn cứ"). */
function citedBy(
  paragraphs: readonly Paragraph[],
  preamble: readonly Paragraph[],
  outline: Outline,
): readonly Citation[] {
  const leading = new Set(preamble.map(({ index }) => index));
  return paragraphs.flatMap((paragraph) => {
    if (outline.places[paragraph.index]?.zone === 'foot') return [];
    const isHead = outline.places[paragraph.index]?.zone === 'head';
    const isBasis = leading.has(paragraph.index) && /^(-\s*)?(can cu|xet|theo)/.test(paragraph.folded);
    return citationsIn(paragraph, isBasis ? 'basedOn' : isHead ? 'implements' : 'mentioned');
  });
}

function named(citations: readonly Citation[], role: Citation['role']): readonly string[] {
  const stronger = role === 'basedOn' ? new Set(named(citations, 'implements')) : new Set<string>();
  const names = citations.filter((each) => each.role === role).map(({ number, quote }) => number ?? quote);
  return [...new Set(names)].filter((name) => !stronger.has(name));
}
