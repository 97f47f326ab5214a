import pg from 'pg';

/** Runs `work` on one connection of the owner in one transaction: all of it is stored, or nothing. */
export async function inTransaction<T>(
  ownerUrl: string,
  operation: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.operation', $1, true)`, [operation]);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
