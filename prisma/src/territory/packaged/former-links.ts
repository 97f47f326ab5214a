import type { Unit } from '@bacthang/domain';
import { ISLAND_DISTRICTS } from '../corrections.ts';
import { REARRANGEMENT_DAY } from '../country.ts';
import { matchKey } from '../naming/index.ts';
import type { FindingLog } from '../report/index.ts';
import type { SuccessionRow } from '../territory.ts';
import type { FormerMap } from './former-map.ts';
import type { MappingRow } from './mapping-row.ts';

/** Where a link's extent is known from: a resolution, or the package's word alone. */
export type SourceOf = (former: Unit) => string;

/** The links from former communes and island districts to the units that succeeded them; every row left out is logged. */
export function formerLinks(
  rows: readonly MappingRow[],
  former: FormerMap,
  current: ReadonlyMap<string, Unit>,
  sourceOf: SourceOf,
  log: FindingLog,
): readonly SuccessionRow[] {
  const linked = successorsByFormer(rows, former);
  return rows.flatMap((row) => {
    const successor = successorOf(row, current, log);
    const predecessor = successor && predecessorOf(row, former, linked, log);
    if (!successor || !predecessor) return [];
    const source = row.source ?? islandSource(row) ?? sourceOf(predecessor);
    return [{ at: row.at, succession: link(predecessor.id, successor.id, source) }];
  });
}

/** A link of the day of the rearrangement, whole as long as it stays the only one. */
export function link(predecessorId: string, successorId: string, source: string): SuccessionRow['succession'] {
  return { predecessorId, successorId, on: REARRANGEMENT_DAY, extent: 'whole', source };
}

function successorOf(row: MappingRow, current: ReadonlyMap<string, Unit>, log: FindingLog): Unit | null {
  const found = current.get(row.successor);
  const given = `${row.successor} ${row.successorName ?? ''}`;
  if (!found) {
    log.note('successor.unknown', row.at, given, 'leftOut');
    return null;
  }
  if (row.successorName !== null && !isNamed(row.successorName, found)) {
    log.note('successor.name', row.at, given, 'leftOut', { allowed: `${found.code} ${found.name}` });
    return null;
  }
  return found;
}

function isNamed(written: string, { name }: Unit): boolean {
  return written.endsWith(` ${name}`) || matchKey(written).endsWith(` ${matchKey(name)}`);
}

function predecessorOf(
  row: MappingRow,
  former: FormerMap,
  linked: ReadonlyMap<string, ReadonlySet<string>>,
  log: FindingLog,
): Unit | null {
  if (!row.former) return island(row, former, log);
  if (row.code) return former.communes.get(row.code) ?? null;
  const given = `${row.former.name}, ${row.former.district}, ${row.former.province}`;
  const known = former.find(row.former);
  if (!known) log.note('former.notOnMap', row.at, given, 'leftOut');
  else if (linked.get(known.code)?.has(row.successor)) log.note('former.repeated', row.at, given, 'leftOut');
  else log.note('former.contradicted', row.at, `${given} → ${row.successor} ${row.successorName}`, 'leftOut');
  return null;
}

function island(row: MappingRow, former: FormerMap, log: FindingLog): Unit | null {
  const district = former.islands.get(row.successor) ?? null;
  const given = `${row.successor} ${row.successorName}`;
  if (district)
    log.note('former.noName', row.at, given, 'repaired', { instead: `${district.name} (${islandSource(row)})` });
  else log.note('former.noName', row.at, given, 'leftOut');
  return district;
}

function islandSource(row: MappingRow): string | null {
  if (row.former) return null;
  return ISLAND_DISTRICTS.find(({ successor }) => successor === row.successor)?.source ?? null;
}

function successorsByFormer(rows: readonly MappingRow[], former: FormerMap): ReadonlyMap<string, ReadonlySet<string>> {
  const linked = new Map<string, Set<string>>();
  for (const { code, successor } of rows) {
    const unit = code === null ? undefined : former.communes.get(code);
    if (unit) linked.set(unit.code, (linked.get(unit.code) ?? new Set()).add(successor));
  }
  return linked;
}
