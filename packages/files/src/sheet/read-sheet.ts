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
 *
 * @param onRows told, while a workbook is unpacked, how many rows there are so far; it goes on when that is done
 */
export function readSheet(
  bytes: Uint8Array,
  fileName: string,
  limits: SheetLimits,
  choice: SheetChoice = {},
  onRows: (count: number) => Promise<void> = async () => {},
): Promise<FileRead<readonly SheetRow[]>> {
  return readingOf(async () => {
    const rows: SheetRow[] = [];
    const file = { bytes, fileName, limits, choice };
    const keep = (row: SheetRow) => {
      if (row.cells.every((cell) => cell.trim() === '')) return;
      if (rows.length > limits.rows) throw new Unreadable('tooManyRows', { allowed: `0..${limits.rows}` });
      rows.push(row);
    };
    await eachRow(file, keep, () => onRows(rows.length));
    return rows;
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

interface TableFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: SheetLimits;
  readonly choice: SheetChoice;
}

async function eachRow(
  { bytes, fileName, limits, choice }: TableFile,
  keep: (row: SheetRow) => void,
  pause: () => Promise<void>,
) {
  if (kindOf(bytes, fileName, limits) === 'csv') return csvRows(bytes, keep);
  return workbookRows(bytes, limits.unpacked, choice, keep, pause);
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
