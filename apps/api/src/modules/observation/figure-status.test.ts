import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const STATUS = graphql(`
  query Status($unitKey: String!) {
    figure(unitKey: $unitKey, indicatorCode: "poverty-rate", year: 2025) { value status required gap }
  }
`);

/** A district whose communes are at 0.5% in 2025, and which promised to fall by a point a year from 2020. */
function fallen() {
  const seed = newSeed();
  const district = seed.province('Bắc Thử').district('Nam Thử');
  const communes = [district.commune('Một'), district.commune('Hai')];
  for (const commune of communes) {
    commune.observation({ year: 2025, status: 'official', numerator: 5, denominator: 1000, standard: 'MDP-2022' });
  }
  const fall = { kind: 'averageChange', comparator: 'ge', value: '1', periodFrom: 2021, periodTo: 2025 } as const;
  district.government.plan().published().target(fall);
  const reader = district.government.member('viewer');
  const status = async () => (await api.as(reader).run(STATUS, { unitKey: district.id })).figure;
  return { seed, district, communes, status };
}

const BEFORE = { year: 2020, status: 'official', standard: 'MDP-2022' } as const;

test("a fall is judged from the unit's own figure before the period", async () => {
  const { seed, district, communes, status } = fallen();
  district.observation({ ...BEFORE, numerator: 58, denominator: 1000 });
  communes[0]?.observation({ ...BEFORE, numerator: 90, denominator: 1000 });
  await api.store(seed);
  expect(await status()).toEqual({ value: '0.5', status: 'EXCEEDED', required: '0.8', gap: '0.3' });
});

test('or else from what the units below it come to', async () => {
  const { seed, communes, status } = fallen();
  for (const commune of communes) commune.observation({ ...BEFORE, numerator: 54, denominator: 1000 });
  await api.store(seed);
  expect(await status()).toEqual({ value: '0.5', status: 'MISSED', required: '0.4', gap: '-0.1' });
});

test('and from nothing where there is neither', async () => {
  const { seed, status } = fallen();
  await api.store(seed);
  expect(await status()).toMatchObject({ status: 'NO_DATA', required: null });
});
