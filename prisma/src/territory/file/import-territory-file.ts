import type { Unit, UnitSuccession } from '@bacthang/domain';
import { buildTerritory } from '../build/index.ts';
import { VIET_NAM } from '../country.ts';
import { closeReport, createFindingLog, type FindingLog, type ImportReport } from '../report/index.ts';
import type { Territory } from '../territory.ts';
import { type IdentifiedUnit, identifyRows } from './identify-rows.ts';
import { type FileUnit, parseRow } from './parse-row.ts';
import { readHeader } from './read-header.ts';
import { readTerritoryFile } from './read-territory-file.ts';
import { bareUnit, resolveSuccessions, resolveUnit } from './resolve-codes.ts';
import { rowCells } from './row-cells.ts';
import type { Sheet } from './sheet.ts';

export type TerritoryFileImport =
  | { readonly ok: true; readonly territory: Territory }
  | { readonly ok: false; readonly report: ImportReport };

/**
 * The territory in a user's CSV or XLSX file of official codes (columns: `columns.ts`).
 * `known` are the units already recorded, which rows may name as parent or predecessor; a row with the identity of one
 * replaces it. `recorded` are the successions already recorded; a row that names predecessors replaces those of its
 * unit. One error is enough to refuse the file, half a map being worse than none. All errors of a stage are found
 * together: the cells, then the codes that rows name, then the map they make; a later stage would repeat an earlier's.
 */
export async function importTerritoryFile(
  bytes: Uint8Array,
  filename: string,
  known: readonly Unit[] = [],
  recorded: readonly UnitSuccession[] = [],
): Promise<TerritoryFileImport> {
  const read = await readTerritoryFile(bytes, filename);
  const log = createFindingLog();
  if (!read.ok) {
    const { findings } = read;
    return { ok: false, report: closeReport(filename, { ...log, findings }) };
  }
  const parsed = parseRows(read.sheet, log);
  if (log.hasErrors()) return refused();

  const records = [VIET_NAM, ...known.filter(({ id }) => id !== VIET_NAM.id)];
  const rows = identifyRows(parsed, records, log);
  const units = byCode(rows, records);
  const unitRows = rows.flatMap((row) => resolveUnit(row, units, log) ?? []);
  const successions = rows.flatMap((row) => resolveSuccessions(row, units, log));
  if (log.hasErrors()) return refused();

  const territory = buildTerritory({ source: filename, units: unitRows, successions }, log, records, recorded);
  return log.hasErrors() ? refused() : { ok: true, territory };

  function refused(): TerritoryFileImport {
    return { ok: false, report: closeReport(filename, log) };
  }
}

function parseRows(sheet: Sheet, log: FindingLog): readonly FileUnit[] {
  const positions = readHeader(sheet, log);
  if (log.hasErrors()) return [];
  return sheet.rows.slice(1).flatMap((row) => {
    const cells = rowCells(row, sheet.name, positions, log);
    const unit = cells && parseRow(cells);
    return unit ? [unit] : [];
  });
}

function byCode(rows: readonly IdentifiedUnit[], known: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const given = rows.map(bareUnit);
  const replaced = new Set(given.map(({ id }) => id));
  return Map.groupBy([...given, ...known.filter(({ id }) => !replaced.has(id))], ({ code }) => code);
}
