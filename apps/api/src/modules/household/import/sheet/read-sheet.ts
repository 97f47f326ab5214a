import type { Result, SheetRow } from '@bacthang/domain';
import { MAX_FILE_BYTES } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { tooLarge, Unreadable, unreadable } from './unreadable.ts';

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];

/**
 * The rows of a file that are not blank, the header first: a workbook by its content, a CSV file by its name. Refuses
 * `fileUnreadable` (another format or encoding, damaged), `outOfRange` (more than 32 MB, or 384 MB unpacked), `tooMany`
 * (above 100,000 rows).
 */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<Result<readonly SheetRow[]>> {
  try {
    if (bytes.byteLength > MAX_FILE_BYTES) throw tooLarge(bytes.byteLength, MAX_FILE_BYTES);
    if (ZIP_MARK.every((byte, index) => bytes[index] === byte)) return { ok: true, value: await readXlsx(bytes) };
    if (/\.(csv|txt)$/i.test(fileName)) return { ok: true, value: readCsv(bytes) };
    throw unreadable('type', fileName);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, refusals: [error.refusal] };
    throw error;
  }
}
