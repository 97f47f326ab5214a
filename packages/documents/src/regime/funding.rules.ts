import type { FundingSource } from '@bacthang/domain';
import type { Figure } from '../figure/figure.ts';
import { figuresIn } from '../figure/scan.rules.ts';
import { segmentsOf, sentencesOf } from '../language/sentences.ts';
import { trimmed } from '../language/span.ts';
import { FUNDING_SIGNS } from '../lexicon/funding.lexicon.ts';
import type { Outline } from '../outline/outline.ts';
import type { Paragraph, Position } from '../paragraph/paragraph.ts';

/** A source of money, with where it was found. */
export interface ReadFunding extends FundingSource {
  readonly quote: string;
  readonly position: Position;
}

/** Outside the chapter on money a sentence has to speak of it. */
const MONEY = /(?:^|[^\p{L}])(?:kinh phi|von|ngan sach|nguon luc|quy|tai tro|dong gop)(?![\p{L}])/u;
/** What is owed in all is no source. */
const LENT = /(?<!\p{L})du no(?!\p{L})/u;
/** How far behind its source a sum may stand. */
const NEAR = 25;
const ZEROS: readonly (readonly [RegExp, number])[] = [
  [/^nghin ty/, 12],
  [/^ty/, 9],
  [/^trieu/, 6],
  [/^(?:nghin|ngan)/, 3],
  [/^dong/, 0],
];

/** The sources of money a plan names, each kind once, where it is named first; the chapter on money goes before all. */
export function fundingOf(paragraphs: readonly Paragraph[], outline: Outline): readonly ReadFunding[] {
  const inBody = paragraphs.filter(({ index, row }) => outline.places[index]?.zone === 'body' && row === null);
  const chapter = inBody.filter(({ index }) => outline.places[index]?.kind === 'funding');
  const others = inBody.filter(({ index }) => outline.places[index]?.kind === 'measures');
  const found = new Map<string, ReadFunding>();
  for (const paragraph of [...chapter, ...others]) {
    const isChapter = outline.places[paragraph.index]?.kind === 'funding';
    for (const source of sourcesIn(paragraph, isChapter)) {
      if (!found.has(source.kind)) found.set(source.kind, source);
    }
  }
  return [...found.values()];
}

function sourcesIn(paragraph: Paragraph, isChapter: boolean): readonly ReadFunding[] {
  const { text, folded, index } = paragraph;
  return sentencesOf(text, paragraph.start)
    .flatMap((sentence) => segmentsOf(text, sentence))
    .flatMap((segment) => {
      const span = trimmed(text, segment);
      const words = folded.slice(span.start, span.end);
      if (!isChapter && (!MONEY.test(words) || LENT.test(words))) return [];
      const named = FUNDING_SIGNS.flatMap(([kind, sign]) => {
        const match = sign.exec(words);
        return match ? [{ kind, end: span.start + match.index + match[0].length }] : [];
      });
      if (named.length === 0) return [];
      const money = figuresIn(text, folded, span).filter(({ measure }) => measure === 'money');
      const quote = text.slice(span.start, span.end);
      const position = { paragraph: index, ...span };
      return named.map(({ kind, end }) => ({
        kind,
        description: quote,
        amount: inDong(amountAfter(money, end)),
        quote,
        position,
      }));
    });
}

/** The sum named right after a source: "ngân sách huyện 350 triệu đồng". */
function amountAfter(money: readonly Figure[], at: number): Figure | undefined {
  return money.find(({ numbers }) => numbers.start >= at && numbers.start - at < NEAR);
}

/** Whole đồng, or null where the figure is no whole number of them. */
function inDong(figure: Figure | undefined): string | null {
  const zeros = ZEROS.find(([unit]) => figure !== undefined && unit.test(figure.unit))?.[1];
  if (!figure || zeros === undefined) return null;
  const [whole = '', decimals = ''] = figure.value.split('.');
  if (decimals.length > zeros) return null;
  return `${whole}${decimals.padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, '');
}
