import type { Transaction } from '@bacthang/database';
import {
  foldVietnamese,
  householdCodeKey,
  type ImportedHousehold,
  isWithin,
  type PlainDate,
  type Unit,
} from '@bacthang/domain';
import type { Vault } from '../../../process/vault.ts';
import { HOUSEHOLD_FILE, householdOf } from '../household.row.ts';
import type { HouseholdFile } from '../household.store.ts';
import { findVillages } from '../household.store.ts';
import { villagesOf } from '../village.store.ts';

/** As many as one statement names: its rows come all together, and nobody else is served while they are read. */
const AT_ONCE = 2_000;

/** The villages of a commune on a day, by id and by how a file may call them: name or code, where that is one village's alone. */
export interface Villages {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly byName: ReadonlyMap<string, Unit>;
  readonly names: readonly string[];
}

export async function loadVillages(db: Transaction, communeId: string, on: PlainDate): Promise<Villages> {
  const rows = await findVillages(db, communeId);
  const byId = await villagesOf(
    db,
    rows.map(({ id }) => id),
  );
  const standing = [...byId.values()].filter(({ validFrom, validTo }) => isWithin(on, validFrom, validTo));
  const named = Map.groupBy(
    standing.flatMap((unit) => [unit.name, unit.code].map((name) => ({ key: foldVietnamese(name), unit }))),
    ({ key }) => key,
  );
  const byName = new Map(
    [...named].flatMap(([key, found]) => {
      const [first, ...others] = found;
      return first && others.every(({ unit }) => unit.id === first.unit.id) ? [[key, first.unit] as const] : [];
    }),
  );
  return { byId, byName, names: standing.map(({ name }) => name) };
}

/** Which household of the commune each code stands for: the register's own code, or the one of the last file taken. */
export async function findKnown(
  db: Transaction,
  communeId: string,
  households: readonly Pick<ImportedHousehold, 'code'>[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (let at = 0; at < households.length; at += AT_ONCE) {
    const keys = households.slice(at, at + AT_ONCE).map(({ code }) => householdCodeKey(code));
    for (const { key, id } of (await findByKey(db, communeId, keys)).toReversed()) known.set(key, id);
  }
  return known;
}

function findByKey(db: Transaction, communeId: string, keys: readonly string[]) {
  return db.$queryRaw<{ key: string; id: string }[]>`
    WITH here AS (SELECT h.id, h.code FROM unit_ancestor u JOIN household h ON h.village_id = u.unit_id AND h.exists_to IS NULL
      WHERE u.ancestor_id = ${communeId} AND u.depth = 1)
    SELECT lower(h.code) AS key, h.id FROM here h WHERE lower(h.code) = ANY(${[...keys]})
    UNION ALL (
      SELECT DISTINCT ON (t.code_key) t.code_key, h.id
      FROM imported_household t
      JOIN household_import i ON i.id = t.import_id AND i.unit_id = ${communeId} AND i.undone_at IS NULL
      JOIN here h ON h.id = t.household_id
      WHERE t.code_key = ANY(${[...keys]}) AND (t.state = 'taken' OR t.act = 'none')
      ORDER BY t.code_key, i.read_at DESC)`;
}

/** Files by household; some hundred of them at most. */
export async function loadFiles(
  db: Transaction,
  vault: Vault,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HouseholdFile>> {
  const rows = await db.household.findMany({ where: { id: { in: [...ids] } }, include: HOUSEHOLD_FILE });
  return new Map(rows.map((row) => [row.id, { row, household: householdOf(row, vault) }]));
}
