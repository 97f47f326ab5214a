import {
  type ColumnPlaces,
  groupRows,
  type ImportRead,
  type PlainDate,
  type Result,
  type RowRead,
  readHeader,
  readImportRow,
  refusal,
  type SheetRow,
} from '@bacthang/domain';
import type { Progress } from './reading/progress.ts';

/** A file's households as its rows alone make them, before anything is asked of the register. */
export interface ReadFile extends ImportRead {
  readonly places: ColumnPlaces;
  readonly rowCount: number;
}

/** The rows of a file, the header first. Refuses `templateUnknown` and, of a file without rows, `fieldRequired`. */
export async function readImport(
  [header, ...rows]: readonly SheetRow[],
  today: PlainDate,
  progress: Progress,
): Promise<Result<ReadFile>> {
  const places = readHeader(header?.cells ?? []);
  if (!places.ok) return places;
  if (rows.length === 0) return { ok: false, refusals: [refusal('fieldRequired', ['rows'])] };
  const read: RowRead[] = [];
  for (const row of rows) {
    read.push(readImportRow(row, places.value, today));
    await progress('reading', read.length, rows.length);
  }
  return { ok: true, value: { ...groupRows(read, places.value), places: places.value, rowCount: rows.length } };
}
