import { createFindingLog, type FindingLog, type ImportFinding, type Place } from '../report/index.ts';
import { MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export type SheetRead =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly findings: readonly ImportFinding[] };

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];

/**
 * The cells of a user's file, a workbook by its content or a CSV file by its name. Refused, and not looked into further:
 * more than 10 MB, more than 50,000 rows, another format, another encoding, damaged, or empty.
 */
export async function readTerritoryFile(bytes: Uint8Array, filename: string): Promise<SheetRead> {
  const log = createFindingLog();
  const at: Place = { table: filename, row: null, column: null };
  const all = (await readRows(bytes, at, log)) ?? [];
  const rows = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!log.hasErrors()) checkLength(rows.length, at, log);
  return log.hasErrors() ? { ok: false, findings: log.findings } : { ok: true, sheet: { name: filename, rows } };
}

async function readRows(bytes: Uint8Array, at: Place, log: FindingLog): Promise<readonly SheetRow[] | null> {
  if (bytes.byteLength > MAX_FILE_BYTES) {
    log.note('file.size', at, `${bytes.byteLength} byte`, 'refused', { allowed: `tối đa ${MAX_FILE_BYTES} byte` });
    return null;
  }
  if (ZIP_MARK.every((byte, index) => bytes[index] === byte)) return readXlsx(bytes, at, log);
  if (/\.(csv|txt)$/i.test(at.table)) return readCsv(bytes, at, log);
  log.note('file.type', at, at.table, 'refused', { allowed: '.csv, .xlsx' });
  return null;
}

function checkLength(rows: number, at: Place, log: FindingLog): void {
  if (rows < 2) log.note('file.empty', at, '', 'refused', { allowed: 'một dòng tên cột và ít nhất một dòng dữ liệu' });
  if (rows > MAX_ROWS + 1) log.note('file.rows', at, String(rows - 1), 'refused', { allowed: `tối đa ${MAX_ROWS}` });
}
