import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction, storeTerritory } from './store/index.ts';
import { VIET_NAM } from './territory/index.ts';
import { createTestDatabase, query, type TestDatabase } from './testing/index.ts';

let database: TestDatabase;
let folder: string;
const COMMAND = join(import.meta.dirname, 'import-territory.ts');
const REPORT = { source: '', tallies: [], successions: { whole: 0, part: 0 }, findings: [], counts: [] };

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'bac-thang-import-'));
  await inTransaction(database.ownerUrl, 'test', (client) =>
    storeTerritory(client, { units: [VIET_NAM], successions: [], report: REPORT }),
  );
  await writeFile(join(folder, 'good.csv'), 'Mã;Tên;Cấp;Mã cấp trên\n10;Tỉnh Mười;tỉnh;\n10001;Xã An;xã;10\n');
  await writeFile(join(folder, 'bad.csv'), 'code,name,tier,parent\n11,Tỉnh Tốt,tỉnh,\n11001,Xã Lạc,xã,99\n');
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return runOn(database.ownerUrl, ...args);
}

function runOn(url: string, ...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATABASE_URL: url, NODE_NO_WARNINGS: '1', INIT_CWD: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const units = async () => (await query(database.ownerUrl, 'SELECT id FROM unit ORDER BY id')).map(({ id }) => id);

test('a good file is told of in a dry run, then stored, with a summary in Vietnamese', async () => {
  const trial = await run('good.csv', '--dry-run');
  expect(trial).toMatchObject({ code: 0, err: '' });
  expect(trial.out).toContain('Chạy thử, chưa lưu: sẽ thêm 2 đơn vị, sửa 0.');
  expect(await units()).toEqual(['VN']);

  const stored = await run('good.csv');
  expect(stored.code).toBe(0);
  expect(stored.out).toContain('Nguồn: good.csv');
  expect(stored.out).toContain('Đã lưu: thêm 2 đơn vị, sửa 0.');
  expect(await units()).toEqual(['C10001', 'P10', 'VN']);
});

test('a file with an error is not stored: exit code 1, with row, column and value', async () => {
  const before = await units();
  const { code, out } = await run('bad.csv');
  expect(code).toBe(1);
  expect(out).toContain('dòng 3 cột parent: 99');
  expect(out).toContain('Tệp có lỗi: không lưu gì.');
  expect(await units()).toEqual(before);
});

test.each([
  [[], /^Cách dùng: /],
  [['a.csv', 'b.csv'], /^Cách dùng: /],
  [['a.csv', '--dry'], /^Cách dùng: /],
  [['missing.csv'], /^Không đọc được tệp missing\.csv \(ENOENT\)\.$/m],
])('what cannot be done is told in one line: %j', async (args, message) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(message);
});

test('so is a database that is not there or not set up', async () => {
  expect(await runOn('postgresql://app@127.0.0.1:1/plans', 'good.csv')).toMatchObject({
    code: 1,
    err: 'Cannot use the database plans at 127.0.0.1:1: nothing answers at that port.\n',
  });
  for (const options of [{ empty: true }, {}]) {
    const other = await createTestDatabase(options);
    expect((await runOn(other.ownerUrl, 'good.csv')).err).toMatch(/^Cơ sở dữ liệu chưa sẵn sàng/);
    await other.drop();
  }
});
