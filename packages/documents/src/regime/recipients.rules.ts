import type { Recipient } from '@bacthang/domain';
import type { Outline } from '../outline/outline.ts';
import type { Paragraph, Position } from '../paragraph/paragraph.ts';

/** Who gets a copy, with where it was found. */
export interface ReadRecipient extends Recipient {
  readonly quote: string;
  readonly position: Position;
}

const LONGEST = 300;

/** The list under "Nơi nhận:", until the signature. */
export function recipientsOf(paragraphs: readonly Paragraph[], outline: Outline): readonly ReadRecipient[] {
  const foot = paragraphs.filter(({ index }) => outline.places[index]?.zone === 'foot');
  return foot.flatMap((paragraph) => {
    const { text, folded, marker, index } = paragraph;
    const isLast = /^luu/.test(folded.slice(paragraph.start));
    if ((marker?.kind !== 'dash' && !isLast) || text.length > LONGEST) return [];
    const quote = text.slice(paragraph.start).replace(/[;,.\s]+$/, '');
    const note = /\(([^()]+)\)\s*$/.exec(quote);
    const filed = /^Lưu\s*:?\s*/u.exec(quote);
    const name = quote.slice(filed?.[0].length ?? 0, note ? note.index : undefined).trim();
    if (name === '') return [];
    const purpose = filed ? 'lưu' : (note?.[1]?.replace(/^để\s+/u, '') ?? null);
    return [
      {
        name,
        purpose,
        quote,
        position: { paragraph: index, start: paragraph.start, end: paragraph.start + quote.length },
      },
    ];
  });
}
