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

/** How a table is read where nothing else is said: the first sheet, figures as the file writes them. */
export interface SheetChoice {
  /** Which sheet of a workbook, counted from 0. */
  readonly sheet?: number;
  /** Figures of a workbook as they are written by hand: `1234,5`, and `12,5%` where the cell shows a percentage. */
  readonly decimalComma?: boolean;
}
