import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, query, type TestDatabase } from '../../src/testing/index.ts';
import { INDICATORS } from '../index.ts';
import { DEMO_ACCOUNTS, loadDemo, loadReference } from './index.ts';

let database: TestDatabase;
const said: string[] = [];
const say = (line: string) => void said.push(line);

beforeAll(async () => {
  database = await createTestDatabase();
}, 120_000);
afterAll(() => database.drop());

const rows = (sql: string) => query<Record<string, unknown>>(database.ownerUrl, sql);

const loads = () => said.filter((line) => line.startsWith('Loading'));

test('two first starts at once load the country and the catalogue once', async () => {
  await Promise.all([loadReference(database.ownerUrl, say), loadReference(database.ownerUrl, say)]);
  expect(loads()).toHaveLength(1);
  expect(
    await rows(`SELECT (SELECT count(*)::int FROM unit WHERE id = 'VN') AS countries,
      (SELECT count(*)::int FROM indicator) AS indicators`),
  ).toEqual([{ countries: 1, indicators: INDICATORS.length }]);
}, 180_000);

test('a later version brings what is new in its catalogue, and leaves what an administrator changed', async () => {
  await rows(`DELETE FROM indicator WHERE code = 'near-poor-households'`);
  await rows(`UPDATE indicator SET name = 'Tỷ lệ hộ nghèo đa chiều' WHERE code = 'poverty-rate'`);
  said.length = 0;
  await loadReference(database.ownerUrl, say);
  expect(said).toEqual(['Added to the catalogue: 1.']);
  expect(
    await rows(`SELECT code, name FROM indicator WHERE code IN ('near-poor-households', 'poverty-rate') ORDER BY code`),
  ).toEqual([
    { code: 'near-poor-households', name: INDICATORS.find(({ code }) => code === 'near-poor-households')?.name },
    { code: 'poverty-rate', name: 'Tỷ lệ hộ nghèo đa chiều' },
  ]);
});

test('two first starts at once load the demonstration once', async () => {
  said.length = 0;
  await Promise.all([loadDemo(database.ownerUrl, say), loadDemo(database.ownerUrl, say)]);
  expect(loads()).toHaveLength(1);
  expect(await rows('SELECT count(*)::int AS people FROM auth_user')).toEqual([{ people: DEMO_ACCOUNTS.length }]);
}, 180_000);

test('a start with nothing new changes nothing and says nothing', async () => {
  const trail = () => rows('SELECT count(*)::int AS entries FROM audit_entry');
  const before = await trail();
  said.length = 0;
  await loadReference(database.ownerUrl, say);
  await loadDemo(database.ownerUrl, say);
  expect([said, await trail()]).toEqual([[], before]);
});
