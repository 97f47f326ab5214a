import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { type PaperStream, steady } from '../container/steady-zip.ts';

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (CellObject | null)[])[];
  /** In characters, a column each. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly headRows: number;
}

/** A workbook of one sheet: .xlsx, always the same for the same rows. */
export async function workbook({ name, rows, widths, headRows }: Sheet): Promise<PaperStream> {
  const data: SheetData = rows.map((row) => [...row]);
  const written = await writeXlsxFile(
    data,
    {
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headRows,
      orientation: 'landscape',
    },
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBlob();
  return steady(new Uint8Array(await written.arrayBuffer()));
}
