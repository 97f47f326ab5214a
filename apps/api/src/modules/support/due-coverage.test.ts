import { connect, type PrismaClient } from '@bacthang/database';
import { query } from '@bacthang/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { todayInVietnam } from '../../graphql/today.ts';
import { newSeed, testApi } from '../../testing/index.ts';
import { communeWithPeople, register } from '../household/household.fixture.ts';
import { countDueCoverage, readDemand } from './due-coverage.store.ts';
import { GIVE, NEED } from './support.fixture.ts';

const api = testApi();
const CREDIT = 'preferential-credit-coverage';
const THIS_YEAR = Number(todayInVietnam().slice(0, 4));

let counter: PrismaClient;
beforeAll(() => {
  counter = connect({ url: api.ownerUrl, role: 'bacthang_counter', connections: 1 });
});
afterAll(() => counter.$disconnect());

/** A commune in which one of two households got the credit that both have needed since last year. */
async function communeInNeed() {
  const world = await communeWithPeople(api);
  await query(
    api.ownerUrl,
    `INSERT INTO indicator (code, name, value_type, unit, per, direction, roll_up, numerator, denominator)
      VALUES ('${CREDIT}', 'Vay vốn', 'ratio', '%', 100, 'up', 'ratioOfSums', 'Được vay', 'Có nhu cầu') ON CONFLICT DO NOTHING;
    INSERT INTO subgroup (code, name) VALUES ('poor', 'Hộ nghèo'), ('poor-near-poor-newly-escaped-policy', 'Đối tượng chính sách')
      ON CONFLICT DO NOTHING`,
  );
  const as = api.as(world.people.editor);
  for (const [index, name] of ['Trần Văn Một', 'Trần Văn Hai'].entries()) {
    const { id } = await register(api, world.people.editor, world.village, [{ name }]);
    await as.run(NEED, {
      input: { householdId: id, kind: 'credit', from: `${THIS_YEAR - 1}-02-01`, eligible: true },
    });
    const given = { kind: 'credit', on: `${THIS_YEAR}-01-05`, source: 'POLICY_CREDIT' as const, amount: '1' };
    if (index === 0) await as.run(GIVE, { input: { householdId: id, giver: 'NHCSXH', ...given } });
  }
  return world;
}

const figuresOf = async (unitId: string) =>
  (
    await query<Record<string, string | number | null>>(
      api.ownerUrl,
      `SELECT year, coalesce(subgroup_code, 'all') AS of, numerator || '/' || denominator AS figure, source, entered_by_id IS NULL AS due
      FROM observation WHERE unit_id = '${unitId}' ORDER BY year, subgroup_code NULLS FIRST`,
    )
  ).map(({ year, of, figure, source, due }) => `${year} ${of} ${figure} ${source}${due ? ' by itself' : ''}`);

test('a published plan that asks for another group gives the communes in need its figures, and nobody else any', async () => {
  const { commune, beside, province } = await communeInNeed();
  await countDueCoverage(counter);
  const [last, now] = [THIS_YEAR - 1, THIS_YEAR];
  const recorded = [`${last} all 0/2 register`, `${now} all 1/2 register`];
  expect(await figuresOf(commune.id)).toEqual(recorded);

  const seed = newSeed();
  const body = seed.province('Tỉnh ra kế hoạch').government;
  body.plan().draft().target({ indicator: CREDIT, subgroup: 'poor' });
  await api.store(seed);
  const before = await readDemand(counter);
  expect(await countDueCoverage(counter)).toBe(0);

  const asking = newSeed();
  const plan = asking.province('Tỉnh hỏi thêm').government.plan().published();
  plan.target({ indicator: CREDIT, subgroup: 'poor-near-poor-newly-escaped-policy' });
  plan.target({ indicator: CREDIT, subgroup: 'khmer' });
  await api.store(asking);
  expect(await readDemand(counter)).not.toBe(before);
  expect(await countDueCoverage(counter)).toBe(1);
  const group = 'poor-near-poor-newly-escaped-policy';
  expect(await figuresOf(commune.id)).toEqual([
    `${last} all 0/2 register`,
    `${last} ${group} 0/2 register by itself`,
    `${now} all 1/2 register`,
    `${now} ${group} 1/2 register by itself`,
  ]);
  expect(await figuresOf(beside.id)).toEqual([]);
  expect(await figuresOf(province.id)).toEqual([]);
  expect(await countDueCoverage(counter)).toBe(0);
});

test('a year that has begun has its figures, though nobody has recorded anything in it', async () => {
  const { commune } = await communeInNeed();
  const whole = await figuresOf(commune.id);
  await query(api.ownerUrl, `DELETE FROM observation WHERE unit_id = '${commune.id}' AND year = ${THIS_YEAR}`);
  expect(await countDueCoverage(counter)).toBe(1);
  expect(await figuresOf(commune.id)).toEqual(
    whole.map((line) => (line.startsWith(`${THIS_YEAR}`) ? `${line} by itself` : line)),
  );
  expect(
    await query(
      api.ownerUrl,
      `SELECT operation, user_id FROM audit_entry WHERE table_name = 'observation' ORDER BY id DESC LIMIT 1`,
    ),
  ).toMatchObject([{ operation: 'countCoverage', user_id: null }]);
});

test('what was accepted from elsewhere is no count, and is not due', async () => {
  const { commune } = await communeInNeed();
  await query(
    api.ownerUrl,
    `UPDATE observation SET status = 'official', source = 'report', numerator = 7, denominator = 9 WHERE unit_id = '${commune.id}' AND year = ${THIS_YEAR}`,
  );
  expect(await countDueCoverage(counter)).toBe(0);
});

test('who counts reads nothing that is sensitive, and writes no figure but a count', async () => {
  const { commune } = await communeInNeed();
  await expect(counter.$queryRaw`SELECT * FROM member_sensitive`).rejects.toThrow('permission denied');
  await expect(counter.$queryRaw`SELECT name FROM household_member`).rejects.toThrow('permission denied');
  await expect(
    counter.$executeRaw`UPDATE observation SET source = 'report' WHERE unit_id = ${commune.id}`,
  ).rejects.toThrow('row-level security');
  await expect(counter.$executeRaw`DELETE FROM observation`).rejects.toThrow('permission denied');
});
