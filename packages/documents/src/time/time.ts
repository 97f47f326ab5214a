import type { Span } from '../language/span.ts';

/** A time a text names: the years from and to, `by` the end of a year, or `over` a period. */
export interface NamedTime {
  readonly span: Span;
  readonly kind: 'by' | 'over';
  readonly from: number;
  readonly to: number;
}
