import type { SheetRow } from '@bacthang/files';

/** The lines of a CSV file or the first sheet of a workbook, the header first, blank rows gone. */
export interface Sheet {
  /** The file's name, by which findings and successions cite it. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}
