import { execFile } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, query, type TestDatabase } from '../testing/index.ts';
import { verifyChain } from './index.ts';

const COMMAND = join(import.meta.dirname, '../audit-verify.ts');
const WRITTEN = 60;

let database: TestDatabase;

/** What the tables' owner can do and nobody else: rewrite the trail. */
const tamper = (sql: string) =>
  query(
    database.ownerUrl,
    `ALTER TABLE audit_entry DISABLE TRIGGER audit_is_append_only; ${sql}; ALTER TABLE audit_entry ENABLE TRIGGER audit_is_append_only`,
  );

const verified = () => verifyChain(database.ownerUrl);

const entryAt = async (place: number) => {
  const [entry] = await query<{ id: string }>(
    database.ownerUrl,
    `SELECT id::text FROM audit_entry ORDER BY audit_entry.id OFFSET ${place - 1} LIMIT 1`,
  );
  return entry?.id ?? '';
};

const command = (url: string): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: url, NODE_NO_WARNINGS: '1' };
    execFile(process.execPath, [COMMAND], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

beforeEach(async () => {
  database = await createTestDatabase();
  const writes = Array.from(
    { length: WRITTEN - 3 },
    (_, n) => `INSERT INTO subgroup (code, name) VALUES ('s${n}', 'Nhóm “${n}”|')`,
  );
  await query(
    database.ownerUrl,
    `${writes.join(';')};
     UPDATE subgroup SET name = 'Nhóm khác' WHERE code = 's1';
     INSERT INTO unit (id, code, name, tier, type) SELECT 'x' || n, n::text, 'Xã ' || n, 'commune', 'commune' FROM generate_series(1, 600) n;
     SET app.user_id = 'ai-đó'; SET app.operation = 'xoá'; DELETE FROM subgroup WHERE code = 's2'`,
  );
  return () => database.drop();
});

describe('a trail that nobody touched', () => {
  test('follows from its first entry to its last, whatever was written', async () => {
    const [last] = await query(database.ownerUrl, 'SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1');
    expect(await verified()).toEqual({ entries: WRITTEN, lastHash: last?.['hash'], broken: null });
  });

  test('nobody waits for a writer that has not come to its end, and entries follow in the order of commits', async () => {
    const [first, second] = [0, 1].map(() => new pg.Client({ connectionString: database.ownerUrl }));
    if (!first || !second) throw new Error('there are two');
    await Promise.all([first.connect(), second.connect()]);
    await first.query(`BEGIN; INSERT INTO subgroup (code, name) VALUES ('lâu', 'Lâu')`);
    await second.query(`SET lock_timeout = '5s'; INSERT INTO subgroup (code, name) VALUES ('mau', 'Mau')`);
    await first.query('COMMIT');
    await Promise.all([first.end(), second.end()]);
    const written = await query<{ code: string }>(
      database.ownerUrl,
      `SELECT rows -> 0 ->> 'code' AS code FROM audit_entry ORDER BY id DESC LIMIT 2`,
    );
    expect(written.map(({ code }) => code)).toEqual(['lâu', 'mau']);
    expect(await verified()).toMatchObject({ entries: WRITTEN + 2, broken: null });
    expect(await query(database.ownerUrl, 'SELECT FROM audit_pending')).toEqual([]);
  });

  test('is whole when it is empty', async () => {
    await tamper('DELETE FROM audit_entry');
    expect(await verified()).toEqual({ entries: 0, lastHash: null, broken: null });
  });
});

describe('a trail that was tampered with', () => {
  test.each([
    ['its rows', `rows = '[]'`],
    ['who', `user_id = 'ai khác'`],
    ['when', `at = at + interval '1 microsecond'`],
    ['in which operation', `operation = 'x'`],
    ['its table', `table_name = 'standard'`],
    ['what was done', `action = 'update'`],
    ['its hash', `hash = 'x'`],
  ])('names the entry whose content was changed: %s', async (_what, change) => {
    const id = await entryAt(WRITTEN);
    await tamper(`UPDATE audit_entry SET ${change} WHERE id = ${id}`);
    expect(await verified()).toMatchObject({ entries: WRITTEN - 1, broken: { id, reason: 'contentChanged' } });
  });

  test('names the entry after one that was taken out', async () => {
    const [gone, next] = [await entryAt(30), await entryAt(31)];
    await tamper(`DELETE FROM audit_entry WHERE id = ${gone}`);
    expect(await verified()).toMatchObject({
      entries: 29,
      broken: { id: next, reason: 'chainBroken', tableName: 'subgroup' },
    });
  });

  test('names the first entry when the ones before it were taken out', async () => {
    const first = await entryAt(10);
    await tamper(`DELETE FROM audit_entry WHERE id < ${first}`);
    expect(await verified()).toMatchObject({
      entries: 0,
      lastHash: null,
      broken: { id: first, reason: 'chainBroken' },
    });
  });

  test('names the entry after one that was changed together with its hash', async () => {
    const [changed, next] = [await entryAt(5), await entryAt(6)];
    await tamper(`UPDATE audit_entry SET rows = '[]', hash = encode(sha256(convert_to(concat_ws('|', previous_hash,
      extract(epoch FROM at)::text, user_id, operation, table_name, action, '[]'), 'UTF8')), 'hex') WHERE id = ${changed}`);
    expect(await verified()).toMatchObject({ entries: 5, broken: { id: next, reason: 'chainBroken' } });
  });
});

describe('the command', () => {
  test('says in one line that the trail is whole, or where it is not', async () => {
    const whole = await command(database.ownerUrl);
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toMatch(/^Nhật ký nguyên vẹn: 60 mục, mã băm cuối [0-9a-f]{64}\.\n$/);
    const id = await entryAt(7);
    await tamper(`UPDATE audit_entry SET rows = '[]' WHERE id = ${id}`);
    expect(await command(database.ownerUrl)).toEqual({
      code: 1,
      err: '',
      out: `Nhật ký KHÔNG nguyên vẹn từ mục ${id} (subgroup, insert, system): nội dung không khớp mã băm đã ghi.\n`,
    });
  });

  test('says why it cannot read a trail', async () => {
    const empty = await createTestDatabase({ empty: true });
    expect(await command('')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Thiếu DATABASE_URL/) });
    expect(await command('postgresql://app@127.0.0.1:1/plans')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/nothing answers/),
    });
    expect(await command(empty.ownerUrl)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Cơ sở dữ liệu chưa sẵn sàng/),
    });
    await empty.drop();
  });
});
