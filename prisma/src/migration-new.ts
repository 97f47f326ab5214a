import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withScratchServer } from './embedded/index.ts';
import { migrationsFolder } from './migrate/migration-files.ts';
import { diffSchemas, readSchema, snapshotFile } from './migrate/schema-diff.ts';

/**
 * `npm run migration -- NAME`: writes the migration from the last one's schema to the present one. Rules that Prisma has
 * no words for (row-level security, functions, roles, checks) are then added to the file by hand, before it is applied.
 * With `--by-hand` it is written even where the schema has not changed.
 */
const [name = '', flag] = process.argv.slice(2);
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in lower case with underscores, for example: add_unit_codes');
  process.exit(1);
}
const before = await readFile(snapshotFile, 'utf8').catch(() => null);
const schema = await readSchema();
const sql = await withScratchServer((url) => diffSchemas(url, before, schema));
if (sql === null && flag !== '--by-hand') {
  console.log('The schema has not changed since the last migration. To write one by hand, add --by-hand.');
} else {
  const timestamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${timestamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), sql ?? '');
  await writeFile(snapshotFile, schema);
  console.log(`Wrote ${folder}/migration.sql`);
}
