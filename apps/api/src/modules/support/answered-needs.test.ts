import { query } from '@bacthang/database/testing';
import { expect, test } from 'vitest';
import { demoUser, testApi } from '../../testing/index.ts';
import { GROUP_NEEDS } from './support.fixture.ts';

const api = testApi({ demonstration: true });
const [COMMUNE, DISTRICT, YEAR] = ['C12412', 'D33-huyen-phu-cu', 2024];

const needs = async (unitKey: string, group: string | null, kind: string | null = null) => {
  const variables = { unitKey, year: YEAR, group, kind };
  const { supportNeeds } = await api.as(demoUser('phu-cu')).run(GROUP_NEEDS, variables);
  if (!supportNeeds) throw new Error('the district sees the needs of its communes');
  return supportNeeds;
};

test('those who were helped and those who wait are together everybody in need, kind by kind and at both tiers', async () => {
  for (const unitKey of [COMMUNE, DISTRICT]) {
    const { counts } = await needs(unitKey, null);
    expect(counts.length).toBeGreaterThan(5);
    for (const { kind, met, inNeed } of counts) {
      const { helped, unmet } = await needs(unitKey, null, kind.code);
      expect([helped.totalCount, unmet.totalCount], kind.code).toEqual([Number(met), Number(inNeed) - Number(met)]);
      expect(helped.nodes.every(({ given }) => given?.on.startsWith('2024-'))).toBe(true);
    }
  }
});

test('of a group of a plan they are the two sides of its coverage figure', async () => {
  const figures = await query<{ code: string; group: string | null; met: number; inNeed: number }>(
    api.ownerUrl,
    `SELECT indicator_code AS code, subgroup_code AS group, numerator::int AS met, denominator::int AS "inNeed" FROM observation
     WHERE unit_id = '${COMMUNE}' AND year = ${YEAR} AND status = 'provisional' AND indicator_code = 'preferential-credit-coverage'`,
  );
  expect(figures.some(({ group }) => group !== null)).toBe(true);
  for (const { code, group, met, inNeed } of figures) {
    const { counts } = await needs(COMMUNE, group);
    const count = counts.find(({ kind }) => kind.indicatorCode === code);
    expect([count?.met, count?.inNeed], group ?? 'all').toEqual([String(met), String(inNeed)]);
  }
  const poor = await needs(COMMUNE, 'poor', 'credit');
  const all = await needs(COMMUNE, null, 'credit');
  const listed = poor.helped.totalCount + poor.unmet.totalCount;
  expect(listed).toBeGreaterThan(0);
  expect(listed).toBeLessThan(all.helped.totalCount + all.unmet.totalCount);
});

test('a group of which needs do not tell who is in it has no list', async () => {
  const variables = { unitKey: COMMUNE, year: YEAR, group: 'khmer', kind: null };
  expect((await api.as(demoUser('phu-cu')).run(GROUP_NEEDS, variables)).supportNeeds).toBeNull();
});
