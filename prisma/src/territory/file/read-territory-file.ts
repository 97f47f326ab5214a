import { type FileRefusal, type FileRefusalCode, readSheet } from '@bacthang/files';
import { createFindingLog, type FindingCode, type ImportFinding } from '../report/index.ts';
import { FILE_LIMITS, MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import type { Sheet } from './sheet.ts';

export type SheetRead =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly findings: readonly ImportFinding[] };

/** What is said of a file that cannot be read, and what would do. */
const FOUND: Readonly<Record<FileRefusalCode, readonly [code: FindingCode, allowed?: string]>> = {
  fileTooLarge: ['file.size', `tối đa ${MAX_FILE_BYTES} byte`],
  unpacksTooLarge: ['file.size', `tối đa ${FILE_LIMITS.unpacked} byte khi giải nén`],
  kindUnknown: ['file.type', '.csv, .xlsx'],
  oldOffice: ['file.type', '.csv, .xlsx'],
  noSheet: ['file.type', '.csv, .xlsx'],
  encodingUnknown: ['file.encoding', 'UTF-8, hoặc UTF-16 có dấu BOM'],
  locked: ['file.unreadable', 'tệp không có mật khẩu'],
  damaged: ['file.unreadable'],
  unsafeNames: ['file.unreadable'],
  tooManyRows: ['file.rows', `tối đa ${MAX_ROWS}`],
};

/**
 * The cells of a user's file, a workbook by its content or a CSV file by its name. Refused, and not looked into further:
 * more than 10 MB, more than 50,000 rows, another format, another encoding, damaged, or empty.
 */
export async function readTerritoryFile(bytes: Uint8Array, filename: string): Promise<SheetRead> {
  const read = await readSheet(bytes, filename, FILE_LIMITS);
  if (!read.ok) return refused(filename, FOUND[read.refusal.code], read.refusal);
  if (read.value.length < 2) return refused(filename, ['file.empty', 'một dòng tên cột và ít nhất một dòng dữ liệu']);
  return { ok: true, sheet: { name: filename, rows: read.value } };
}

function refused(
  table: string,
  [code, allowed]: (typeof FOUND)[FileRefusalCode],
  met: Pick<FileRefusal, 'value'> = { value: null },
): SheetRead {
  const log = createFindingLog();
  log.note(
    code,
    { table, row: null, column: null },
    met.value ?? '',
    'refused',
    allowed === undefined ? {} : { allowed },
  );
  return { ok: false, findings: log.findings };
}
