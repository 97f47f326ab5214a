import { openConnection } from '@bacthang/database';
import { hashToken, newToken } from '../http/setup.ts';

/** Makes a fresh one-time link for the first administrator; earlier unused ones no longer work. */
export async function setupLink(ownerUrl: string, address: string): Promise<string> {
  const token = newToken();
  const client = await openConnection(ownerUrl);
  try {
    await client.query('BEGIN');
    await client.query('DELETE FROM setup_token WHERE used_at IS NULL');
    await client.query('INSERT INTO setup_token (token_hash) VALUES ($1)', [hashToken(token)]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return `${address}/thiet-lap?token=${token}`;
}
