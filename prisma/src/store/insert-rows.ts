import type { SqlRunner } from './sql-runner.ts';

/** A row by column name, as JSON can carry it: dates and big integers as text. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts all rows of a table in one statement, whatever their number. Columns are those of the first row; the others
 * take their defaults. Names are ours, never a user's.
 */
export async function insertRows(sql: SqlRunner, table: string, rows: readonly Row[], onConflict = ''): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await sql.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb) ${onConflict}`,
    [JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? value.toString() : value))],
  );
}
