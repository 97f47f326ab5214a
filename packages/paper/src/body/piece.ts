import type { Element } from '../layout/layout.ts';

/** A paragraph of running text. `depth` moves a list within a list to the right. */
export interface TextPiece {
  readonly kind: 'text';
  readonly element: Element;
  readonly text: string;
  readonly depth: number;
}

/** A heading; `depth` is 0 for a chapter. */
export interface HeadingPiece {
  readonly kind: 'heading';
  readonly text: string;
  readonly depth: number;
}

export interface TableColumn {
  readonly head: string;
  readonly align: 'start' | 'end' | 'centre';
  /** How wide it is beside the others. */
  readonly weight: number;
}

/** A table with its head again on every page; `sums` is the line under it. */
export interface TablePiece {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly string[] | null;
}

/** What the text of a document is made of, before it is set. */
export type Piece = TextPiece | HeadingPiece | TablePiece;

/** Running text; a line break begins a paragraph, an empty line is left out. */
export function paragraphs(text: string, element: Element = 'body', depth = 0): readonly TextPiece[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'text', element, text: line.trim(), depth }));
}

const ENDS = /[.;:!?…]$/u;

/** Items of a list, each with its mark: `;` after each, `.` after the last, where it does not end with a sign already. */
export function listed(items: readonly string[], mark = '- ', depth = 0): readonly TextPiece[] {
  const told = items.map((item) => item.trim()).filter((item) => item !== '');
  return told.flatMap((item, index) => {
    const end = ENDS.test(item) ? '' : index === told.length - 1 ? '.' : ';';
    return paragraphs(`${mark}${item}${end}`, 'body', depth);
  });
}
