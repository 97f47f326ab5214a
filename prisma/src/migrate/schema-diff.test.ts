import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { createTestDatabase, query } from '../testing/index.ts';
import { diffSchemas, readSchema, snapshotFile } from './schema-diff.ts';

const columns = `
  SELECT table_name, column_name, udt_name, is_nullable, character_maximum_length, numeric_precision, numeric_scale
    FROM information_schema.columns
   WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
   ORDER BY table_name, column_name`;

test('every change of the schema has a migration (npm run migration -- NAME)', async () => {
  const snapshot = await readFile(snapshotFile, 'utf8').catch(() => null);
  expect(await diffSchemas(inject('databaseServer').url, snapshot, await readSchema())).toBeNull();
});

test('the migrations lead to the columns that the schema speaks of', async () => {
  const migrated = await createTestDatabase();
  const drawn = await createTestDatabase({ empty: true });
  await query(drawn.ownerUrl, (await diffSchemas(drawn.ownerUrl, null, await readSchema())) ?? '');
  const found = await query(migrated.ownerUrl, columns);
  expect(found).toEqual(expect.arrayContaining(await query(drawn.ownerUrl, columns)));
  await Promise.all([migrated.drop(), drawn.drop()]);
});
