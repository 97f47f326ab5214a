import { Prisma, type Transaction } from '@bacthang/database';

/**
 * The rows of a wide read, a JSON array for each column, made by the database and parsed in one go: for thousands of
 * rows several times as fast as reading them value by value, and a third of the bytes of an object for each row.
 * Big integers and decimals must be cast to text in `query`; `columns` are its columns, and names of ours.
 */
export async function jsonRows<Row extends object>(
  db: Transaction,
  columns: readonly (keyof Row & string)[],
  query: Prisma.Sql,
): Promise<Row[]> {
  const aggregates = Prisma.raw(columns.map((column) => `json_agg(q."${column}")::text AS "${column}"`).join(', '));
  const [answer] = await db.$queryRaw<[Record<string, string | null>]>(
    Prisma.sql`SELECT ${aggregates} FROM (${query}) q`,
  );
  const values = columns.map((column) => JSON.parse(answer[column] ?? '[]') as readonly unknown[]);
  return (values[0] ?? []).map((_, position) => {
    const row: Record<string, unknown> = {};
    for (const [place, column] of columns.entries()) row[column] = values[place]?.[position];
    return row as Row;
  });
}
