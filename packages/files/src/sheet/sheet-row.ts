/** A row of cells as text, with the number a person sees beside it: rows and columns are those of the file. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface SheetLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes that a workbook may unpack to. */
  readonly unpacked: number;
  /** Rows below the header that are not blank. */
  readonly rows: number;
}
