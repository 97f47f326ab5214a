import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseUnavailable } from '../embedded/index.ts';
import { createTestDatabase, query, type TestDatabase } from '../testing/index.ts';
import { MigrationRefused, migrate, pendingMigrations } from './index.ts';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
  folder = await mkdtemp(join(tmpdir(), 'bac-thang-migrations-'));
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

const run = () => migrate(database.ownerUrl, folder);
const refusal = () =>
  run().then(
    () => expect.fail('was not refused'),
    (error: unknown) => error,
  );
const tables = async () => {
  const rows = await query<{ name: string }>(
    database.ownerUrl,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

test('applies what is pending in the order of the names, once', async () => {
  await write('2_fill', 'INSERT INTO note VALUES (1)');
  await write('1_make', 'CREATE TABLE note (figure int)');
  expect(await pendingMigrations(database.ownerUrl, folder)).toEqual(['1_make', '2_fill']);
  expect(await run()).toEqual(['1_make', '2_fill']);
  expect(await pendingMigrations(database.ownerUrl, folder)).toEqual([]);
  expect(await run()).toEqual([]);
  expect(await query(database.ownerUrl, 'SELECT figure FROM note')).toEqual([{ figure: 1 }]);
});

test('takes semicolons inside functions for what they are', async () => {
  const body = `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n * 2; RETURN n; END; $$;`;
  await write('1_function', `${body} DO $$ BEGIN PERFORM twice(1); END $$;`);
  await run();
  expect(await query(database.ownerUrl, 'SELECT twice(21)')).toEqual([{ twice: 42 }]);
});

test('a failure undoes the migrations before it too, is told by name and line, and can be mended', async () => {
  await write('1_make', 'CREATE TABLE note (figure int)');
  await write('2_break', 'ALTER TABLE note ADD COLUMN word text;\nALTER TABLE nothing ADD COLUMN word text;');
  const error = await refusal();
  expect(error).toBeInstanceOf(MigrationRefused);
  expect(error).toHaveProperty(
    'message',
    'Migration 2_break failed: relation "nothing" does not exist. Nothing was changed.',
  );
  expect(await tables()).toEqual([]);
  await write('2_break', 'ALTER TABLE note ADD COLUMN word text');
  expect(await run()).toEqual(['1_make', '2_break']);
  expect(await tables()).toEqual(['_prisma_migrations', 'note']);
});

test('the line is named where PostgreSQL names a place', async () => {
  await write('1_break', 'CREATE TABLE note (figure int);\n\nCREATE TABEL note (figure int);');
  expect(await refusal()).toHaveProperty(
    'message',
    expect.stringContaining('Migration 1_break failed at line 3: syntax error'),
  );
});

test('a migration may not end the transaction that protects it', async () => {
  await write('1_commit', 'CREATE TABLE note (figure int);\nCOMMIT;');
  expect(await refusal()).toHaveProperty(
    'message',
    expect.stringContaining('Migration 1_commit begins or ends a transaction'),
  );
  expect(await tables()).toEqual([]);
});

test('a migration changed after it was applied is refused; line ends do not count as a change', async () => {
  await write('1_make', 'CREATE TABLE note (figure int);\nCREATE TABLE other (figure int);');
  await run();
  await write('1_make', 'CREATE TABLE note (figure int);\r\nCREATE TABLE other (figure int);');
  expect(await run()).toEqual([]);
  await write('1_make', 'CREATE TABLE note (figure bigint)');
  await write('2_more', 'CREATE TABLE more (figure int)');
  expect(await refusal()).toHaveProperty('message', expect.stringContaining('Migration 1_make was changed after'));
  expect(await tables()).toEqual(['_prisma_migrations', 'note', 'other']);
});

test('a database of a newer version is refused', async () => {
  await write('1_make', 'CREATE TABLE note (figure int)');
  await write('2_more', 'CREATE TABLE more (figure int)');
  await run();
  await rm(join(folder, '2_more'), { recursive: true });
  expect(await refusal()).toHaveProperty(
    'message',
    expect.stringContaining('2_more, which this version does not know'),
  );
});

test('a migration that another tool left unfinished is refused', async () => {
  await write('1_make', 'CREATE TABLE note (figure int)');
  await run();
  await query(database.ownerUrl, 'UPDATE _prisma_migrations SET finished_at = NULL');
  expect(await refusal()).toHaveProperty('message', expect.stringContaining('1_make was begun by another tool'));
});

test('of processes that start together one applies', async () => {
  await write('1_make', 'CREATE TABLE note (figure int); SELECT pg_sleep(0.2)');
  const applied = await Promise.all([run(), run(), run()]);
  expect(applied.flat()).toEqual(['1_make']);
});

test.each([
  [
    'postgresql://app:secret@127.0.0.1:1/plans',
    'Cannot use the database plans at 127.0.0.1:1: nothing answers at that port.',
  ],
  [
    'mysql://app:secret@127.0.0.1/plans',
    'DATABASE_URL is not of the form postgresql://user:password@host:5432/database.',
  ],
])('a database that cannot be used is told in one line: %s', async (url, message) => {
  const error = await migrate(url, folder).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect(error).toHaveProperty('message', message);
});

test('a database that does not exist is told in one line', async () => {
  const error = await migrate(`${database.ownerUrl}_not`, folder).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect(error).toHaveProperty(
    'message',
    expect.stringMatching(/^Cannot use the database \w+_not at .*does not exist\.$/),
  );
});
