import { figuresIn } from '../figure/scan.rules.ts';
import type { Span } from '../language/span.ts';
import type { Mark } from './mark.ts';
import { wordMarks } from './word-marks.rules.ts';

/** Slogans between quotation marks promise nothing. */
const QUOTED = /[“"][^“”"]{0,200}[”"]/gu;

/** Everything in a part of a text that may carry a commitment, in order; what overlaps an earlier one is left out. */
export function marksIn(text: string, folded: string, within: Span): readonly Mark[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const figures = figuresIn(text, folded, within).map(
    (figure): Mark => ({
      kind: 'figure',
      span: figure.span,
      value: figure.value,
      upper: figure.upper,
      comparator: figure.comparator ?? 'eq',
      leads: figure.leads,
      figure,
    }),
  );
  const marks: Mark[] = [];
  for (const mark of [...wordMarks(folded, within), ...figures].sort((a, b) => a.span.start - b.span.start)) {
    const inQuotes = quoted.some(({ start, end }) => mark.span.start >= start && mark.span.end <= end);
    const last = marks.at(-1);
    if (inQuotes || (last && mark.span.start < last.span.end)) continue;
    marks.push(mark);
  }
  return marks;
}
