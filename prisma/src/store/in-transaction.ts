import type pg from 'pg';
import { openConnection } from '../client/open-connection.ts';

/**
 * Runs `work` on one connection of the owner in one transaction: all of it is stored, or nothing.
 * @throws {DatabaseUnavailable} when the database can't be reached
 */
export async function inTransaction<T>(
  ownerUrl: string,
  operation: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await openConnection(ownerUrl);
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
