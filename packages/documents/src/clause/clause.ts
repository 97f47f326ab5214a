import type { Span } from '../language/span.ts';
import type { Mark } from './mark.ts';

/** One commitment's part of a sentence. `bracketed`: it stands in brackets; `within`: "trong đó" brings it in. */
export interface Clause {
  readonly span: Span;
  readonly mark: Mark;
  readonly bracketed: boolean;
  readonly within: boolean;
}
