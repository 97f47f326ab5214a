import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const STATUS = graphql(`
  query StatusAcrossMaps($unitKey: String!) {
    figure(unitKey: $unitKey, indicatorCode: "poverty-rate", year: 2025) {
      value numerator reported expected status required
    }
  }
`);

test('figures of the years before are rolled up over the units that stood then: before 1 July 2025 the former ones', async () => {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const then = { validTo: '2025-07-01' };
  const district = province.district('Nam Thử', then);
  const former = [district.commune('Một', then), district.commune('Hai', then)];
  for (const commune of former)
    commune.observation({ year: 2020, status: 'official', numerator: 54, denominator: 1000, standard: 'MDP-2022' });
  province
    .commune('Một Hai', { validFrom: '2025-07-01' })
    .observation({ year: 2025, status: 'official', numerator: 8, denominator: 2000, standard: 'MDP-2022' });
  const fall = { kind: 'averageChange', comparator: 'ge', value: '1', periodFrom: 2021, periodTo: 2025 } as const;
  province.government.plan().published().target(fall);
  const reader = province.government.member('viewer');
  await api.store(seed);
  expect((await api.as(reader).run(STATUS, { unitKey: province.id })).figure).toEqual({
    ...{ value: '0.4', numerator: '8', reported: 1, expected: 1 },
    ...{ status: 'MET', required: '0.4' },
  });
});
