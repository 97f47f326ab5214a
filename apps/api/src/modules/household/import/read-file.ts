import { type Refusal, type Result, refusal, type SheetRow } from '@bacthang/domain';
import { type FileRefusal, readSheet } from '@bacthang/files';
import { IMPORT_LIMITS } from './import.limits.ts';

/**
 * The rows of a file of households that are not blank, the header first. Refuses `fileUnreadable` (`allowed` is what of
 * {@link FileRefusal} stands in the way), `outOfRange` (above 32 MB) and `tooMany` (above 100,000 rows).
 */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<Result<readonly SheetRow[]>> {
  const read = await readSheet(bytes, fileName, IMPORT_LIMITS);
  return read.ok ? read : { ok: false, refusals: [refusalOf(read.refusal)] };
}

function refusalOf({ code, value, allowed }: FileRefusal): Refusal {
  if (code === 'fileTooLarge') return refusal('outOfRange', ['file'], { value, allowed });
  if (code === 'tooManyRows') return refusal('tooMany', ['rows'], { value, allowed });
  return refusal('fileUnreadable', ['file'], { value, allowed: code });
}
