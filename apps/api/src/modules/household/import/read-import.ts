import {
  type ColumnPlaces,
  type FindingList,
  findingList,
  type ImportedHousehold,
  type PlainDate,
  type Result,
  type RowGrouping,
  readHeader,
  readImportRow,
  refusal,
  rowGrouping,
  type SheetRow,
} from '@bacthang/domain';
import { eachSheetRow } from '@bacthang/files';
import type { Finding } from './finding.ts';
import { IMPORT_LIMITS, MOST_FINDINGS } from './import.limits.ts';
import { refusalOfFile } from './read-file.ts';
import type { Progress } from './reading/progress.ts';

/** A file's households as its rows alone make them, before anything is asked of the register. */
export interface ReadFile {
  readonly places: ColumnPlaces;
  readonly rowCount: number;
  readonly households: readonly ImportedHousehold[];
  /** How many more have something wrong in a row of theirs. */
  readonly faulty: number;
  readonly findings: FindingList<Finding>;
}

/**
 * The households of a file; of its rows no more is held than they say. Refuses as {@link refusalOfFile} says, `templateUnknown`
 * and, of a file without rows, `fieldRequired`.
 */
export async function readImport(
  { bytes, fileName, today }: { readonly bytes: Uint8Array; readonly fileName: string; readonly today: PlainDate },
  progress: Progress,
): Promise<Result<ReadFile>> {
  const findings = findingList<Finding>(MOST_FINDINGS);
  const table = tableReader(findings, today);
  const read = await eachSheetRow(bytes, fileName, IMPORT_LIMITS, {
    row: table.take,
    pause: () => progress('reading', table.rowCount(), null),
  });
  if (!read.ok) return { ok: false, refusals: [refusalOfFile(read.refusal)] };
  const header = table.header();
  if (!header.ok) return header;
  const [{ places, grouping }, rowCount] = [header.value, table.rowCount()];
  if (rowCount === 0) return { ok: false, refusals: [refusal('fieldRequired', ['rows'])] };
  const households: ImportedHousehold[] = [];
  for (const household of grouping.households()) {
    if (household) households.push(household);
    await progress('reading', rowCount, rowCount);
  }
  return { ok: true, value: { places, rowCount, households, faulty: grouping.faulty.size, findings } };
}

interface Table {
  readonly places: ColumnPlaces;
  readonly grouping: RowGrouping;
}

/** Takes the rows of a table, its header first: nothing of them where that is another's. */
function tableReader(findings: FindingList<Finding>, today: PlainDate) {
  let header: Result<Table> | null = null;
  let count = 0;
  const begin = (cells: readonly string[]): Result<Table> => {
    const places = readHeader(cells);
    if (!places.ok) return places;
    const grouping = rowGrouping(places.value, (finding) => findings.note({ ...finding, warning: false }));
    return { ok: true, value: { places: places.value, grouping } };
  };
  return {
    take: (row: SheetRow) => {
      if (header === null) {
        header = begin(row.cells);
        return;
      }
      count += 1;
      if (header.ok) header.value.grouping.add(readImportRow(row, header.value.places, today));
    },
    header: (): Result<Table> => header ?? begin([]),
    rowCount: () => count,
  };
}
