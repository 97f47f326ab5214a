import type { FileRead } from '../file.errors.ts';
import { signatureOf } from '../signature.ts';
import { readingOf, Unreadable } from '../unreadable.ts';
import { csvRows } from './csv.ts';
import type { SheetLimits, SheetRow } from './sheet-row.ts';
import { workbookRows } from './xlsx/workbook-rows.ts';

/**
 * The rows of a table that are not blank, the header first: the first sheet of a workbook, known by its content, or a CSV
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
  onRows: (count: number) => Promise<void> = async () => {},
): Promise<FileRead<readonly SheetRow[]>> {
  return readingOf(async () => {
    const rows: SheetRow[] = [];
    const keep = (row: SheetRow) => {
      if (row.cells.every((cell) => cell.trim() === '')) return;
      if (rows.length > limits.rows) throw new Unreadable('tooManyRows', { allowed: `0..${limits.rows}` });
      rows.push(row);
    };
    await eachRow(bytes, fileName, limits, keep, () => onRows(rows.length));
    return rows;
  });
}

async function eachRow(
  bytes: Uint8Array,
  fileName: string,
  limits: SheetLimits,
  keep: (row: SheetRow) => void,
  pause: () => Promise<void>,
) {
  if (bytes.byteLength > limits.bytes) {
    throw new Unreadable('fileTooLarge', { value: String(bytes.byteLength), allowed: `0..${limits.bytes}` });
  }
  const signature = signatureOf(bytes);
  if (signature === 'zip') return workbookRows(bytes, limits.unpacked, keep, pause);
  if (signature === 'encrypted') throw new Unreadable('locked', { value: fileName });
  if (signature === 'ole') throw new Unreadable('oldOffice', { value: fileName });
  if ((signature === 'text' || signature === 'empty') && /\.(csv|tsv|txt)$/i.test(fileName))
    return csvRows(bytes, keep);
  throw new Unreadable('kindUnknown', { value: fileName });
}
