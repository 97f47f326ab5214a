import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The key that sessions are signed with: the one configured, or one made at the first start and kept beside the data,
 * readable by this account alone. Losing it only signs everybody out.
 */
export async function authSecret(dataDir: string, configured: string | null): Promise<string> {
  if (configured) return configured;
  const file = join(dataDir, 'auth-secret');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return kept.trim();
  await mkdir(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('base64url');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
