import { type Refusal, type Result, refusal, type SheetRow } from '@bacthang/domain';
import { type FileRefusal, readSheet } from '@bacthang/files';
import { IMPORT_LIMITS } from './import.limits.ts';

/**
 * The rows of a file of households that are not blank, the header first. Refuses `fileUnreadable` (`allowed` is what of
 * {@link FileRefusal} stands in the way), `outOfRange` (above 32 MB) and `tooMany` (above 100,000 rows).
 * `onRows` is told how many rows there are so far.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  onRows?: (count: number) => Promise<void>,
): Promise<Result<readonly SheetRow[]>> {
  const read = await readSheet(bytes, fileName, IMPORT_LIMITS, {}, onRows);
  return read.ok ? read : { ok: false, refusals: [refusalOf(read.refusal)] };
}

function refusalOf({ code, value, allowed }: FileRefusal): Refusal {
  if (code === 'fileTooLarge') return refusal('outOfRange', ['file'], { value, allowed });
  if (code === 'tooManyRows') return refusal('tooMany', ['rows'], { value, allowed });
  return refusal('fileUnreadable', ['file'], { value, allowed: code });
}
