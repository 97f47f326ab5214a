import type { Span } from '../language/span.ts';
import type { Marker } from './marker.rules.ts';

/**
 * One paragraph or table row of a document, tidied; what is found points into it. `folded` is `text` as rules read it, as
 * long as `text`. `start` is where the text begins after its number or bullet.
 */
export interface Paragraph {
  readonly index: number;
  readonly text: string;
  readonly folded: string;
  /** Line of the file (of a text) or paragraph (of a .docx) that it begins on. */
  readonly line: number;
  readonly marker: Marker | null;
  readonly start: number;
  readonly row: Row | null;
}

/** A paragraph that is a table's row: which table, and where its cells stand in the text. */
export interface Row {
  readonly table: number;
  readonly cells: readonly Span[];
}

/** Where something was found: a paragraph by its index, and from where to where in its text. */
export interface Position {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
