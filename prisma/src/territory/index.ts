export { type Area, areaOf } from './area.ts';
export { REARRANGEMENT_DAY, VIET_NAM } from './country.ts';
export { COLUMNS } from './file/columns.ts';
export { importTerritoryFile, type TerritoryFileImport } from './file/import-territory-file.ts';
export { MAX_FILE_BYTES, MAX_ROWS } from './file/limits.ts';
export { readTerritoryFile, type SheetRead } from './file/read-territory-file.ts';
export { importPackagedTerritory } from './packaged/import-packaged-territory.ts';
export {
  FINDINGS,
  type FindingCode,
  type FindingCount,
  type ImportFinding,
  type ImportReport,
  type Outcome,
  type Place,
  type Severity,
  summarizeReport,
  type UnitTally,
} from './report/index.ts';
export type { Territory } from './territory.ts';
