import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The key that identity numbers are sealed with: the one configured, or one made at the first start and kept beside the
 * data, readable by this account alone. Unlike the sessions' key it must never be lost: a backup of the database is whole
 * only together with it.
 */
export async function fieldKey(dataDir: string, configured: string | null): Promise<string> {
  if (configured) return configured;
  const file = join(dataDir, 'field-key');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return kept.trim();
  await mkdir(dataDir, { recursive: true });
  const key = randomBytes(32).toString('base64url');
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  return key;
}
