import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type PrismaClient, withScope } from '../client/index.ts';
import { VIET_NAM } from '../territory/index.ts';
import { createTestDatabase, query, type TestDatabase } from '../testing/index.ts';
import { importTerritory, inTransaction, runnerOf, storeTerritory } from './index.ts';

let database: TestDatabase;
let prisma: PrismaClient;

const HEADER = 'code,name,tier,parent,validFrom,validTo,predecessors';
const REPORT = { source: '', tallies: [], successions: { whole: 0, part: 0 }, findings: [], counts: [] };

beforeAll(async () => {
  database = await createTestDatabase();
  prisma = connect({ url: database.url, role: 'bacthang_app', connections: 2 });
  const province = { ...VIET_NAM, id: 'P10', code: '10', tier: 'province', type: 'province', parentId: 'VN' } as const;
  await inTransaction(database.ownerUrl, 'test', async (client) => {
    await storeTerritory(client, { units: [VIET_NAM, { ...province, name: 'Mười' }], successions: [], report: REPORT });
    for (const [id, unit, role] of [
      ['installer', 'VN', 'administrator'],
      ['publisher', 'VN', 'publisher'],
      ['province', 'P10', 'administrator'],
    ]) {
      await client.query('INSERT INTO auth_user (id, name, email) VALUES ($1, $1, $1)', [id]);
      await client.query(
        'INSERT INTO member (user_id, organization_id, role) SELECT $1, id, $3::role FROM organization WHERE unit_id = $2 LIMIT 1',
        [id, unit, role],
      );
    }
  });
});

afterAll(async () => {
  await prisma.$disconnect();
  await database.drop();
});

function uploadAs(userId: string | null, ...lines: readonly string[]) {
  const bytes = new TextEncoder().encode([HEADER, ...lines].join('\n'));
  return withScope(prisma, { userId, operation: 'importTerritory', access: 'write' }, (transaction) =>
    importTerritory(runnerOf(transaction), { bytes, fileName: 'danh-muc.csv', dryRun: false }),
  );
}

const units = async () =>
  (
    await query<{ unit: string }>(
      database.ownerUrl,
      `SELECT concat_ws(' ', id, name, valid_to) AS unit FROM unit ORDER BY id`,
    )
  ).map(({ unit }) => unit);

describe('the application, bound by row-level security', () => {
  test('imports for an administrator of the installation: new, renamed, ended, moved, succeeded', async () => {
    await uploadAs(
      'installer',
      '20,Tỉnh Hai,tỉnh,,,,',
      '20001,Xã A,xã,20,,2027-01-01,',
      '20002,Xã B,xã,20,2027-01-01,,20001',
    );
    await uploadAs(
      'installer',
      '30,Tỉnh Ba,tỉnh,,,,',
      '20002,Phường Bê,xã,30,2027-01-01,,20001',
      '20001,Xã A,xã,20,,2027-01-01,',
    );
    expect(await units()).toEqual(
      expect.arrayContaining(['C20001 A 2027-01-01', 'C20002-2027 Bê', 'P20 Hai', 'P30 Ba']),
    );
    const [{ path } = {}] = await query<{ path: string[] }>(
      database.ownerUrl,
      `SELECT array_agg(ancestor_id ORDER BY depth) AS path FROM unit_ancestor WHERE unit_id = 'C20002-2027'`,
    );
    expect(path).toEqual(['C20002-2027', 'P30', 'VN']);
    const [entry] = await query(
      database.ownerUrl,
      `SELECT user_id, operation, rows->'after'->0->>'name' AS name FROM audit_entry WHERE table_name = 'unit' AND action = 'update' ORDER BY id DESC LIMIT 1`,
    );
    expect(entry).toEqual({ user_id: 'installer', operation: 'importTerritory', name: 'Bê' });
  });

  test.each(['publisher', 'province', null])('refuses %s, who is not one, and stores nothing', async (userId) => {
    const before = await units();
    await expect(uploadAs(userId, '90,Tỉnh Mới,tỉnh,,,,')).rejects.toThrow(/row-level security/);
    expect(await units()).toEqual(before);
  });

  test.each([
    `UPDATE unit SET name = 'x'`,
    'DELETE FROM unit_membership',
    'DELETE FROM unit_attribute',
    'DELETE FROM unit_ancestor',
    `UPDATE unit_succession SET source = 'x'`,
    'DELETE FROM unit_succession',
  ])('hides every row from the administrator of a province: %s', async (statement) => {
    const changed = await withScope(prisma, { userId: 'province', operation: 'test', access: 'write' }, (transaction) =>
      transaction.$executeRawUnsafe(statement),
    );
    expect(changed).toBe(0);
  });

  test.each([
    `INSERT INTO unit_membership (unit_id, parent_id) VALUES ('P10', 'P10')`,
    `INSERT INTO unit_attribute (id, unit_id, name, value) VALUES (gen_random_uuid(), 'P10', 'area', 'urban')`,
    `INSERT INTO unit_ancestor (unit_id, ancestor_id, depth) VALUES ('VN', 'P10', 1)`,
    `INSERT INTO unit_succession (predecessor_id, successor_id, takes_effect_on, extent, source) VALUES ('P10', 'VN', now(), 'whole', 'x')`,
  ])('lets that administrator add nothing: %s', async (statement) => {
    const adding = withScope(prisma, { userId: 'province', operation: 'test', access: 'write' }, (transaction) =>
      transaction.$executeRawUnsafe(statement),
    );
    await expect(adding).rejects.toThrow(/row-level security/);
  });

  test('lets nobody delete a unit or change its tier', async () => {
    for (const statement of [
      `DELETE FROM unit WHERE id = 'P10'`,
      `UPDATE unit SET tier = 'commune' WHERE id = 'P10'`,
    ]) {
      const changing = withScope(prisma, { userId: 'installer', operation: 'test', access: 'write' }, (transaction) =>
        transaction.$executeRawUnsafe(statement),
      );
      await expect(changing).rejects.toThrow(/permission denied/);
    }
  });
});
