import type { Transaction } from '../client/index.ts';

/**
 * The little of a connection that storing needs, so that the tables' owner (a pg client) and the application (a Prisma
 * transaction, bound by row-level security) run the same statements. Columns must be of types that both read alike:
 * dates and enums as text.
 */
export interface SqlRunner {
  query<Row extends object>(sql: string, params?: unknown[]): Promise<{ readonly rows: readonly Row[] }>;
}

/** The statements of an application's transaction. */
export function runnerOf(transaction: Transaction): SqlRunner {
  return {
    query: async <Row>(sql: string, params: unknown[] = []) => ({
      rows: await transaction.$queryRawUnsafe<Row[]>(sql, ...params),
    }),
  };
}
