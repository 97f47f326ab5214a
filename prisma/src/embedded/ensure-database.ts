import { openConnection } from '../client/open-connection.ts';

/** Creates an empty database of that name on the server unless there is one. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const client = await openConnection(serverUrl);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
