import { fold } from '../language/fold.ts';
import type { Paragraph, Position } from '../paragraph/paragraph.ts';
import { timesIn } from '../time/time.rules.ts';
import { dateIn } from './date.rules.ts';
import type { DocumentFacts } from './facts.ts';
import { numberOf } from './head.rules.ts';

/** Where the facts of a document stand in it: the paragraph, as far as one says it; null for what is not known. */
export type FactPlaces = Readonly<Record<'number' | 'issuedOn' | 'issuer' | 'title' | 'period', Position | null>>;

/** Parts of a name on lines of their own; anything shorter may be any word. */
const SHORTEST_PART = 8;

/** The first paragraph that says each fact. The title may run over several; the longest of them stands for it. */
export function factPlacesOf(facts: DocumentFacts, paragraphs: readonly Paragraph[]): FactPlaces {
  const { number, issuedOn, issuer, title, period } = facts;
  const first = (known: unknown, says: (paragraph: Paragraph) => boolean): Position | null =>
    known === null ? null : wholeOf(paragraphs.find(says));
  const name = fold(issuer ?? '');
  return {
    number:
      first(number, (each) => numberOf([each]) === number) ?? first(number, ({ text }) => text.includes(`${number}`)),
    issuedOn: first(issuedOn, ({ folded }) => dateIn(folded) === issuedOn),
    issuer: first(issuer, ({ folded }) => {
      const part = folded.trim();
      return part.includes(name) || (part.length >= SHORTEST_PART && name.includes(part));
    }),
    title: titlePlace(title, paragraphs),
    period: first(period, ({ folded }) =>
      timesIn(folded).some(({ kind, from, to }) => kind !== 'by' && from === period?.from && to === period.to),
    ),
  };
}

function titlePlace(title: string | null, paragraphs: readonly Paragraph[]): Position | null {
  if (title === null) return null;
  const parts = paragraphs.filter(({ text }) => title.includes(text.trim()));
  const longest = Math.max(...parts.map(({ text }) => text.length));
  return wholeOf(parts.find(({ text }) => text.length === longest));
}

function wholeOf(paragraph: Paragraph | undefined): Position | null {
  return paragraph ? { paragraph: paragraph.index, start: 0, end: paragraph.text.length } : null;
}
