import type { Tier, Unit } from '@bacthang/domain';
import { OFFICIAL_COUNTS } from '../corrections.ts';
import type { FindingLog, Place } from '../report/index.ts';
import type { SuccessionRow } from '../territory.ts';
import { provinceOf } from './province-links.ts';

/** What the maps as a whole still lack, logged: official totals, units from nowhere, successions nobody has checked. */
export function checkCompleteness(
  units: ReadonlyMap<string, Unit>,
  links: readonly SuccessionRow[],
  packageName: string,
  log: FindingLog,
): void {
  checkCounts([...units.values()], log);
  checkPredecessors(units, links, log);
  checkSources(units, links, packageName, log);
}

function checkCounts(units: readonly Unit[], log: FindingLog): void {
  const count = (matches: (unit: Unit) => boolean): number => units.filter(matches).length;
  const former = (tier: Tier): number => count((unit) => unit.validTo !== null && unit.tier === tier);
  const found: Record<keyof typeof OFFICIAL_COUNTS, number> = {
    formerProvinces: former('province'),
    formerDistricts: former('district'),
    formerCommunes: former('commune'),
    provinces: count((unit) => unit.validTo === null && unit.tier === 'province'),
    commune: count((unit) => unit.validTo === null && unit.type === 'commune'),
    ward: count((unit) => unit.validTo === null && unit.type === 'ward'),
    specialZone: count((unit) => unit.validTo === null && unit.type === 'specialZone'),
  };
  for (const [what, official] of Object.entries(OFFICIAL_COUNTS)) {
    const ours = found[what as keyof typeof found];
    if (ours !== official) log.note('count.differs', place(what), `${ours}`, 'kept', { allowed: `${official}` });
  }
}

function checkPredecessors(units: ReadonlyMap<string, Unit>, links: readonly SuccessionRow[], log: FindingLog): void {
  const succeeded = new Set(links.map(({ succession }) => succession.successorId));
  for (const unit of units.values()) {
    const fromNowhere = unit.validFrom !== null && !succeeded.has(unit.id);
    if (fromNowhere) log.note('unit.noPredecessor', place(unit.id), unit.name, 'kept');
  }
}

function checkSources(
  units: ReadonlyMap<string, Unit>,
  links: readonly SuccessionRow[],
  packageName: string,
  log: FindingLog,
): void {
  const unchecked = links.filter(({ succession }) => succession.source === packageName);
  const provinces = Map.groupBy(unchecked, ({ succession }) => provinceOf(succession.predecessorId, units));
  for (const [province, { length }] of provinces) {
    if (province) log.note('succession.unchecked', place(province.id), `${province.name}: ${length}`, 'kept');
  }
}

function place(row: string): Place {
  return { table: 'territory', row, column: null };
}
