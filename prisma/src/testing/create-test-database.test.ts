import pg from 'pg';
import { expect, test } from 'vitest';
import { pendingMigrations } from '../migrate/index.ts';
import { createTestDatabase } from './create-test-database.ts';
import type { Filling } from './filled-template.ts';
import { query } from './query.ts';

test('two databases are migrated and know nothing of each other', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await query(one.ownerUrl, 'CREATE TABLE only_here (a int)');
  expect(await query(other.ownerUrl, `SELECT to_regclass('only_here') AS found`)).toEqual([{ found: null }]);
  expect(await pendingMigrations(other.ownerUrl)).toEqual([]);
  await Promise.all([one.drop(), other.drop()]);
});

test('an empty database has no table', async () => {
  const empty = await createTestDatabase({ empty: true });
  expect(await pendingMigrations(empty.ownerUrl)).not.toEqual([]);
  await empty.drop();
});

test('what several files begin from is loaded once, and each gets a copy of its own', async () => {
  const loads: string[] = [];
  const filled: Filling = {
    name: 'loaded',
    fill: async (url) => {
      loads.push(url);
      await query(url, 'CREATE TABLE loaded AS SELECT 1 AS a');
    },
  };
  const [one, other] = await Promise.all([createTestDatabase({ filled }), createTestDatabase({ filled })]);
  await query(one.ownerUrl, 'DROP TABLE loaded');
  expect(await query(other.ownerUrl, 'SELECT a FROM loaded')).toEqual([{ a: 1 }]);
  expect(loads).toHaveLength(1);
  await Promise.all([one.drop(), other.drop()]);
});

test('a database can be dropped while someone is connected', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  const cut = new Promise((resolve) => client.on('error', resolve));
  await client.connect();
  await database.drop();
  expect(await cut).toBeInstanceOf(Error);
  await expect(query(database.url, 'SELECT 1')).rejects.toThrow('does not exist');
});

test('texts compare by code point, and know Vietnamese letters', async () => {
  const database = await createTestDatabase();
  const rows = await query(
    database.url,
    `SELECT upper('đường') AS upper, array(SELECT unnest('{e,é,z,đ}'::text[]) ORDER BY 1) AS sorted`,
  );
  expect(rows).toEqual([{ upper: 'ĐƯỜNG', sorted: ['e', 'z', 'é', 'đ'] }]);
  await database.drop();
});
