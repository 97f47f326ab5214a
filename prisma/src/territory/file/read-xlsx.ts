import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/universal';
import type { FindingLog, Place } from '../report/index.ts';
import { MAX_UNPACKED_BYTES } from './limits.ts';
import type { SheetRow } from './sheet.ts';
import { unpackedSize } from './unpacked-size.ts';

/** The rows of a workbook's first sheet, figures as they are written and dates as `YYYY-MM-DD`; `null`, logged, if unreadable. */
export async function readXlsx(bytes: Uint8Array, at: Place, log: FindingLog): Promise<readonly SheetRow[] | null> {
  const size = unpackedSize(bytes);
  if (size !== null && size > MAX_UNPACKED_BYTES) {
    log.note('file.size', at, `${size} byte khi giải nén`, 'refused', { allowed: `tối đa ${MAX_UNPACKED_BYTES} byte` });
    return null;
  }
  try {
    const sheet: readonly (readonly unknown[])[] = await readSheet(Uint8Array.from(bytes).buffer, {
      parseNumber: (text) => text,
      trim: false,
    });
    return sheet.map((cells, index) => ({ number: index + 1, cells: cells.map(cellText) }));
  } catch (error) {
    if (!(error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)) throw error;
    log.note('file.unreadable', at, error.message, 'refused');
    return null;
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
