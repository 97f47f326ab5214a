import type { Span } from '../language/span.ts';

/** A time a text names: the years from and to, `by` the end of a year, `in` one, or `over` a period. */
export interface NamedTime {
  readonly span: Span;
  readonly kind: 'by' | 'in' | 'over';
  readonly from: number;
  readonly to: number;
}
