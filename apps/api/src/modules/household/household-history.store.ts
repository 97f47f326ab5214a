import type { Transaction } from '@bacthang/database';
import type { HouseholdRelative } from '@bacthang/domain';
import { dayOf } from './household.row.ts';

/** Another household that the viewer may open. */
export interface RelatedHousehold {
  readonly id: string;
  readonly code: string;
}

/** What separated from a household and what went into it, and those with the ones named, by id, as far as the viewer may see them. */
export async function findRelatives(
  db: Transaction,
  id: string,
  named: readonly string[],
): Promise<{
  readonly relatives: readonly HouseholdRelative[];
  readonly households: ReadonlyMap<string, RelatedHousehold>;
}> {
  const rows = await db.household.findMany({
    where: { OR: [{ fromHouseholdId: id }, { intoHouseholdId: id }, { id: { in: [...named] } }] },
    orderBy: { code: 'asc' },
  });
  const relatives = rows.flatMap(({ id: householdId, fromHouseholdId, intoHouseholdId, existsFrom, existsTo }) => [
    ...(fromHouseholdId === id ? [{ householdId, kind: 'splitOff' as const, on: dayOf(existsFrom) }] : []),
    ...(intoHouseholdId === id && existsTo ? [{ householdId, kind: 'joined' as const, on: dayOf(existsTo) }] : []),
  ]);
  return { relatives, households: new Map(rows.map(({ id: key, code }) => [key, { id: key, code }])) };
}
