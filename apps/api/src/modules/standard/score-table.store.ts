import type { Transaction } from '@bacthang/database';
import { type PlainDate, type ScoreTable, type StandardCode, scoreTableSchema } from '@bacthang/domain';

/** The score tables of a standard that are loaded and valid on a day. One statement. */
export async function loadScoreTables(db: Transaction, standard: StandardCode, on: PlainDate): Promise<ScoreTable[]> {
  const day = new Date(`${on}T00:00:00Z`);
  const rows = await db.scoreTable.findMany({
    where: { standardCode: standard, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    orderBy: { loadedAt: 'asc' },
  });
  return rows.map(({ content }) => scoreTableSchema.parse(content));
}
