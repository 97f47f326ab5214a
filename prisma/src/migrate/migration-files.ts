import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One folder of `prisma/migrations`. */
export interface Migration {
  /** The folder's name, which begins with a timestamp and so gives the order. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL, as Prisma computes it; line ends count as `\n`, however git laid them out. */
  readonly checksum: string;
}

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** All migrations, oldest first. */
export async function readMigrations(folder: string = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = (await readFile(join(folder, name, 'migration.sql'), 'utf8')).replaceAll('\r\n', '\n');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
