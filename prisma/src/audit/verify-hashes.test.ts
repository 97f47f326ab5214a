import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { contentHash, type JsonObject } from '@bacthang/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, query, type TestDatabase } from '../testing/index.ts';
import { verifyHashes } from './index.ts';

const COMMAND = join(import.meta.dirname, '../revision-verify.ts');
const [ABOVE, BELOW] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const DIFFERENT = expect.stringMatching(/^[0-9a-f]{64}$/);

let database: TestDatabase;

const literal = (value: unknown) => `'${String(value).replaceAll("'", "''")}'`;
const json = (value: JsonObject) => `${literal(JSON.stringify(value))}::jsonb`;

/** A published revision, sealed with the hash of what is frozen in it; its plan has the same id. */
async function publish(planId: string, title: string, frozen: JsonObject): Promise<string> {
  const hash = contentHash(frozen);
  await query(
    database.ownerUrl,
    `INSERT INTO plan (id, organization_id, unit_id) VALUES (${literal(planId)}, ${literal(ORGANIZATION)}, 'p1');
     INSERT INTO revision (id, plan_id, organization_id, unit_id, state, kind, title, period_from, period_to, content, updated_at)
       VALUES (${literal(planId)}, ${literal(planId)}, ${literal(ORGANIZATION)}, 'p1', 'draft', 'plan', ${literal(title)}, 2021, 2025, '{}', now());
     UPDATE revision SET state = 'published', number = 1, published_at = now(), content_hash = ${literal(hash)}, frozen = ${json(frozen)}
       WHERE id = ${literal(planId)}`,
  );
  return hash;
}

const ORGANIZATION = '00000000-0000-4000-8000-0000000000aa';

/** What the tables' owner can do and nobody else: change what is frozen. */
const tamper = (sql: string) =>
  query(database.ownerUrl, `SET session_replication_role = replica; ${sql}; SET session_replication_role = DEFAULT`);

const command = (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: database.ownerUrl, NODE_NO_WARNINGS: '1' };
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

beforeEach(async () => {
  database = await createTestDatabase();
  await query(
    database.ownerUrl,
    `INSERT INTO unit (id, code, name, tier, type) VALUES ('p1', '1', 'Bắc Thử', 'province', 'province');
     INSERT INTO organization (id, unit_id, chain, kind, name) VALUES (${literal(ORGANIZATION)}, 'p1', 'government', 'peoplesCommittee', 'UBND tỉnh Bắc Thử')`,
  );
  const hash = await publish(ABOVE, 'Kế hoạch tỉnh', {
    format: 1,
    title: 'Giảm nghèo “bền vững”',
    value: '1.50',
    parents: [],
  });
  await publish(BELOW, 'Kế hoạch dưới', { format: 1, parents: [{ planId: ABOVE, number: 1, hash }] });
  return () => database.drop();
});

describe('what was published', () => {
  test('matches its hash, whatever the order of keys in which it is kept', async () => {
    expect(await verifyHashes(database.ownerUrl)).toEqual({ revisions: 2, assignments: 0, broken: [] });
  });

  test('is named where its frozen content was changed, by a single figure', async () => {
    await tamper(`UPDATE revision SET frozen = jsonb_set(frozen, '{value}', '"1.5"') WHERE id = ${literal(ABOVE)}`);
    expect((await verifyHashes(database.ownerUrl)).broken).toMatchObject([
      {
        kind: 'revision',
        planId: ABOVE,
        number: 1,
        about: 'Kế hoạch tỉnh',
        recomputed: DIFFERENT,
        reason: 'contentChanged',
      },
    ]);
  });

  test('is named where content and hash were changed together: the revision below still names the old one', async () => {
    const frozen = { format: 1, title: 'Khác', parents: [] };
    await tamper(
      `UPDATE revision SET frozen = ${json(frozen)}, content_hash = ${literal(contentHash(frozen))} WHERE id = ${literal(ABOVE)}`,
    );
    expect((await verifyHashes(database.ownerUrl)).broken).toMatchObject([{ planId: BELOW, reason: 'parentDiffers' }]);
  });

  test('covers assignments too', async () => {
    const frozen = { format: 1, year: 2025, whole: '100' };
    await tamper(
      `INSERT INTO assignment (id, plan_id, organization_id, target_key, year, state, number, method, basis, direction, measure, whole, published_at, content_hash, frozen)
         VALUES (${literal(ABOVE)}, ${literal(ABOVE)}, ${literal(ORGANIZATION)}, 'muc-tieu-1', 2025, 'published', 1, 'proportional', 'start', 'down', 'atEnd', 100, now(),
           ${literal(contentHash(frozen))}, ${json({ ...frozen, whole: '99' })})`,
    );
    expect(await verifyHashes(database.ownerUrl)).toMatchObject({
      assignments: 1,
      broken: [{ kind: 'assignment', about: 'muc-tieu-1, 2025', reason: 'contentChanged' }],
    });
  });

  test('is looked at for one plan alone where that is asked', async () => {
    await tamper(`UPDATE revision SET frozen = '{}' WHERE id = ${literal(ABOVE)}`);
    expect(await verifyHashes(database.ownerUrl, BELOW)).toMatchObject({ revisions: 1, broken: [] });
    expect(await verifyHashes(database.ownerUrl, ABOVE)).toMatchObject({ revisions: 1, broken: [{ planId: ABOVE }] });
  });
});

describe('the command', () => {
  test('says that all match, or which do not', async () => {
    expect(await command()).toEqual({
      code: 0,
      err: '',
      out: 'Mã băm đều khớp: 2 bản ban hành, 0 bản giao chỉ tiêu.\n',
    });
    await tamper(`UPDATE revision SET frozen = '{}' WHERE id = ${literal(ABOVE)}`);
    const { code, out } = await command('--plan', ABOVE);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^UBND tỉnh Bắc Thử, bản 1 của “Kế hoạch tỉnh”: nội dung không khớp mã băm đã ghi: đã ghi [0-9a-f]{64}, tính lại [0-9a-f]{64}\.\nKHÔNG khớp 1 trong 1 bản/,
    );
  });

  test.each([
    [['--plan', 'abc'], /^Mã kế hoạch phải là một UUID/],
    [['--nope'], /^Cách dùng/],
  ])('refuses %j', async (args, err) => {
    expect(await command(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(err) });
  });
});
