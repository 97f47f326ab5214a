/** A row of a file as text. `number` is the one that a spreadsheet shows; a formula is its own text, `=A1`, never its value. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}
