/** A row of cells as text, with the number a person sees beside it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The lines of a CSV file or the first sheet of a workbook, the header first, blank rows gone. */
export interface Sheet {
  /** The file's name, by which findings and successions cite it. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}
