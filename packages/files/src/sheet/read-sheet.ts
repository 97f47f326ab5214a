import type { FileRead } from '../file.errors.ts';
import { signatureOf } from '../signature.ts';
import { readingOf, Unreadable } from '../unreadable.ts';
import { csvRows } from './csv.ts';
import type { SheetChoice, SheetLimits, SheetRow } from './sheet-row.ts';
import type { SheetName } from './xlsx/workbook.ts';
import { workbookRows, workbookSheets } from './xlsx/workbook-rows.ts';

/**
 * The rows of a table that are not blank, the header first: a sheet of a workbook, the first where none is chosen, known by its content, or a CSV
 * file, known by its name. A cell is its text; a formula is its own text after `=`, never the value it last had.
 * Refuses `fileTooLarge`, `kindUnknown`, `oldOffice` (.xls), `locked` (with a password), `encodingUnknown`, `noSheet`,
 * `tooManyRows`, and what `openArchive` and its parts refuse.
 */
export async function readSheet(
  bytes: Uint8Array,
  fileName: string,
  limits: SheetLimits,
  choice: SheetChoice = {},
): Promise<FileRead<readonly SheetRow[]>> {
  const rows: SheetRow[] = [];
  const read = await eachSheetRow(bytes, fileName, limits, { row: (row) => void rows.push(row), choice });
  return read.ok ? { ok: true, value: rows } : read;
}

interface RowTaker {
  readonly row: (row: SheetRow) => void;
  /** Awaited between rows, some hundred at a time, so that whoever else is served has their turn; what it throws ends the reading. */
  readonly pause?: () => Promise<void>;
  readonly choice?: SheetChoice;
}

/** The same, a row after the other as they are unpacked or parsed, so that a long table is never held whole; answers how many. */
export function eachSheetRow(
  bytes: Uint8Array,
  fileName: string,
  limits: SheetLimits,
  { row: take, pause = async () => {}, choice = {} }: RowTaker,
): Promise<FileRead<number>> {
  return readingOf(async () => {
    let count = 0;
    const keep = (row: SheetRow) => {
      if (row.cells.every((cell) => cell.trim() === '')) return;
      if (count > limits.rows) throw new Unreadable('tooManyRows', { allowed: `0..${limits.rows}` });
      count += 1;
      take(row);
    };
    if (kindOf(bytes, fileName, limits) === 'csv') await csvRows(bytes, keep, pause);
    else await workbookRows(bytes, limits.unpacked, choice, keep, pause);
    return count;
  });
}

/** The names of a workbook's sheets that are shown, in their order, by place; of another table none. Refuses as `readSheet` does. */
export function listSheets(
  bytes: Uint8Array,
  fileName: string,
  limits: SheetLimits,
): Promise<FileRead<readonly SheetName[]>> {
  return readingOf(async () => {
    const kind = kindOf(bytes, fileName, limits);
    return kind === 'workbook' ? workbookSheets(bytes, limits.unpacked) : [];
  });
}

function kindOf(bytes: Uint8Array, fileName: string, limits: SheetLimits): 'workbook' | 'csv' {
  if (bytes.byteLength > limits.bytes) {
    throw new Unreadable('fileTooLarge', { value: String(bytes.byteLength), allowed: `0..${limits.bytes}` });
  }
  const signature = signatureOf(bytes);
  if (signature === 'zip') return 'workbook';
  if (signature === 'encrypted') throw new Unreadable('locked', { value: fileName });
  if (signature === 'ole') throw new Unreadable('oldOffice', { value: fileName });
  if ((signature === 'text' || signature === 'empty') && /\.(csv|tsv|txt)$/i.test(fileName)) return 'csv';
  throw new Unreadable('kindUnknown', { value: fileName });
}
