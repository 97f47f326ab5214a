import type { Transaction } from '@bacthang/database';

/** Puts the targets of a draft in that order, from 1 on. Their texts stay, and so do their versions. One statement. */
export async function storeOrder(db: Transaction, ids: readonly string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE target t SET ordinal = o.place
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS o(id, place)
    WHERE t.id = o.id`;
}
