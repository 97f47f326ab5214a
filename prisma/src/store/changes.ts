import type { Unit, UnitSuccession } from '@bacthang/domain';
import type { Territory } from '../territory/index.ts';
import type { Records } from './records.ts';

/** What storing a territory adds to the records and alters in them. */
export interface TerritoryChanges {
  readonly added: readonly Unit[];
  /** Recorded units of which a fact differs: code, name, type, a date, the unit above. */
  readonly altered: readonly Unit[];
  /** Those of them of which more than code and name differs: what follows from a unit is made anew. */
  readonly rearranged: readonly Unit[];
  /** Those of them that come under another unit. */
  readonly movedIds: readonly string[];
  readonly writtenLinks: readonly UnitSuccession[];
  readonly removedLinks: readonly UnitSuccession[];
}

const ARRANGEMENT = ['type', 'validFrom', 'validTo', 'parentId'] as const satisfies readonly (keyof Unit)[];
const UNIT_FACTS = ['code', 'name', ...ARRANGEMENT] as const;
const LINK_FACTS = ['on', 'extent', 'source'] as const satisfies readonly (keyof UnitSuccession)[];

/** Nothing for a territory that is stored already. */
export function changesOf(
  { units, successions }: Pick<Territory, 'units' | 'successions'>,
  records: Records,
): TerritoryChanges {
  const recorded = new Map(records.units.map((unit) => [unit.id, unit]));
  const links = new Map(records.successions.map((link) => [pairOf(link), link]));
  const pairs = new Set(successions.map(pairOf));
  const successors = new Set(successions.map(({ successorId }) => successorId));
  const parentOf = (id: string) => recorded.get(id)?.parentId;
  const altered = units.filter((unit) => differs(UNIT_FACTS, recorded.get(unit.id), unit));
  return {
    added: units.filter(({ id }) => !recorded.has(id)),
    altered,
    rearranged: altered.filter((unit) => differs(ARRANGEMENT, recorded.get(unit.id), unit)),
    movedIds: altered.filter(({ id, parentId }) => parentOf(id) !== parentId).map(({ id }) => id),
    writtenLinks: successions.filter((link) => {
      const before = links.get(pairOf(link));
      return !before || differs(LINK_FACTS, before, link);
    }),
    removedLinks: records.successions.filter((link) => successors.has(link.successorId) && !pairs.has(pairOf(link))),
  };
}

/** How many recorded units a territory changes, in their own facts or in what they were formed from. */
export function countChanged({ added, altered, writtenLinks, removedLinks }: TerritoryChanges): number {
  const ids = new Set([
    ...altered.map(({ id }) => id),
    ...[...writtenLinks, ...removedLinks].map((link) => link.successorId),
  ]);
  return ids.difference(new Set(added.map(({ id }) => id))).size;
}

function pairOf({ predecessorId, successorId }: UnitSuccession): string {
  return `${predecessorId} → ${successorId}`;
}

function differs<T extends object>(facts: readonly (keyof T)[], before: T | undefined, after: T): boolean {
  return before !== undefined && facts.some((fact) => before[fact] !== after[fact]);
}
