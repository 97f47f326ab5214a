import type { Transaction } from '@bacthang/database';
import type { Unit } from '@bacthang/domain';
import { UNIT_PATH, unitPathOf } from '../access/unit-path.ts';
import { dayOrNull } from './household.row.ts';

/** A village with the units above it; null where there is none of that key. */
export function findVillage(db: Transaction, key: string) {
  return db.unit.findUnique({ where: { id: key, tier: 'village' }, include: UNIT_PATH });
}

/** Units by id, as the domain's rules take them. */
export async function villagesOf(db: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Unit>> {
  const rows = await db.unit.findMany({ where: { id: { in: [...ids] } }, include: UNIT_PATH });
  return new Map(
    rows.map(({ id, code, name, tier, type, validFrom, validTo, ancestors }) => [
      id,
      {
        id,
        code,
        name,
        tier,
        type,
        validFrom: dayOrNull(validFrom),
        validTo: dayOrNull(validTo),
        parentId: unitPathOf({ ancestors }).at(-1) ?? null,
      },
    ]),
  );
}
