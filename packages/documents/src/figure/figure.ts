import type { Comparator, DecimalString } from '@bacthang/domain';
import type { Span } from '../language/span.ts';

/** What kind of thing a figure measures. */
export type Measure = 'share' | 'count' | 'money' | 'multiple';

/**
 * A measure in a text: a number, or two of a range, with what is counted. `span` holds it all, comparator and unit too;
 * `numbers` are the characters of the number or numbers alone. `from` is where it comes from ("giảm từ 8% xuống 5%").
 */
export interface Figure {
  readonly span: Span;
  readonly numbers: Span;
  readonly value: DecimalString;
  readonly upper: DecimalString | null;
  readonly from: DecimalString | null;
  readonly comparator: Comparator | null;
  readonly measure: Measure;
  readonly unit: string;
  /** "/10.000 dân", "/người": what it is over, without the year. */
  readonly per: string | null;
  readonly annual: boolean;
  /** "15/20 xã": of how many. */
  readonly outOf: DecimalString | null;
  /** Whether what is counted is named after the figure: "100% hộ nghèo …", "1.000 lao động …". */
  readonly leads: boolean;
}
