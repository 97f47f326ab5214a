import { Prisma, type Transaction } from '@bacthang/database';

/**
 * The rows of a wide read as one JSON text, made by the database and parsed in one go: for thousands of rows several
 * times as fast as reading them column by column. Big integers and decimals must be cast to text in `query`.
 */
export async function jsonRows<Row>(db: Transaction, query: Prisma.Sql): Promise<Row[]> {
  const [answer] = await db.$queryRaw<[{ rows: string | null }]>(
    Prisma.sql`SELECT json_agg(q)::text AS rows FROM (${query}) q`,
  );
  return JSON.parse(answer.rows ?? '[]');
}
