import { type ImportReport, importTerritoryFile } from '../territory/index.ts';
import { changesOf, countChanged } from './changes.ts';
import { lockRecords, readRecords } from './records.ts';
import type { SqlRunner } from './sql-runner.ts';
import { storeChanges } from './store-changes.ts';

export interface TerritoryUpload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Only tells what storing would do. */
  readonly dryRun: boolean;
}

export interface TerritoryImport {
  /** False after a dry run, and for a file with an error: nothing was written then. */
  readonly stored: boolean;
  /** Units that were (or, after a dry run, would be) new. */
  readonly added: number;
  /** Recorded units of which something was (or would be) changed. */
  readonly changed: number;
  readonly report: ImportReport;
}

/** Imports a user's CSV or XLSX file of official codes over what is recorded, whole or not at all. */
export async function importTerritory(
  sql: SqlRunner,
  { bytes, fileName, dryRun }: TerritoryUpload,
): Promise<TerritoryImport> {
  if (!dryRun) await lockRecords(sql);
  const records = await readRecords(sql);
  const read = await importTerritoryFile(bytes, fileName, records.units, records.successions);
  if (!read.ok) return { stored: false, added: 0, changed: 0, report: read.report };
  const changes = changesOf(read.territory, records);
  if (!dryRun) await storeChanges(sql, changes);
  const { report } = read.territory;
  return { stored: !dryRun, added: changes.added.length, changed: countChanged(changes), report };
}
