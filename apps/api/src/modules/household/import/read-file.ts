import { type Refusal, type Result, refusal, type SheetRow } from '@bacthang/domain';
import { type FileRefusal, readSheet } from '@bacthang/files';
import { IMPORT_LIMITS } from './import.limits.ts';

/** The rows of a table that are not blank, the header first, all at once. Refuses as {@link refusalOfFile} says. */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<Result<readonly SheetRow[]>> {
  const read = await readSheet(bytes, fileName, IMPORT_LIMITS);
  return read.ok ? read : { ok: false, refusals: [refusalOfFile(read.refusal)] };
}

/**
 * Why a file is not read: `fileUnreadable` (`allowed` is what of {@link FileRefusal} stands in the way), `outOfRange` (above 32 MB) and
 * `tooMany` (above 100,000 rows).
 */
export function refusalOfFile({ code, value, allowed }: FileRefusal): Refusal {
  if (code === 'fileTooLarge') return refusal('outOfRange', ['file'], { value, allowed });
  if (code === 'tooManyRows') return refusal('tooMany', ['rows'], { value, allowed });
  return refusal('fileUnreadable', ['file'], { value, allowed: code });
}
