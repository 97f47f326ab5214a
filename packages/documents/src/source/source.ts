export type SourceFormat = 'docx' | 'text';

/** One line or paragraph as the file has it. `marker` is a number or bullet that the file does not hold as text. */
export interface SourceLine {
  readonly text: string;
  /** Of the file, from 1: the line of a text, the paragraph of a .docx. */
  readonly line: number;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  readonly marker: string | null;
}

/** A table, row by row; cells that span columns stand in each of them. */
export interface SourceTable {
  readonly line: number;
  readonly rows: readonly (readonly string[])[];
}

export type SourceBlock =
  | { readonly kind: 'line'; readonly line: SourceLine }
  | { readonly kind: 'table'; readonly table: SourceTable };

/** A file's text in reading order, before anything is understood of it. */
export interface Source {
  readonly format: SourceFormat;
  readonly blocks: readonly SourceBlock[];
}
