import {
  type ColumnPlaces,
  groupRows,
  type ImportRead,
  type PlainDate,
  type Result,
  readHeader,
  readImportRow,
  refusal,
  type SheetRow,
} from '@bacthang/domain';

/** A file's households as its rows alone make them, before anything is asked of the register. */
export interface ReadFile extends ImportRead {
  readonly places: ColumnPlaces;
  readonly rowCount: number;
}

/** The rows of a file, the header first. Refuses `templateUnknown` and, of a file without rows, `fieldRequired`. */
export function readImport([header, ...rows]: readonly SheetRow[], today: PlainDate): Result<ReadFile> {
  const places = readHeader(header?.cells ?? []);
  if (!places.ok) return places;
  if (rows.length === 0) return { ok: false, refusals: [refusal('fieldRequired', ['rows'])] };
  const read = groupRows(
    rows.map((row) => readImportRow(row, places.value, today)),
    places.value,
  );
  return { ok: true, value: { ...read, places: places.value, rowCount: rows.length } };
}
