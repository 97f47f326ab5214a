import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const FIGURES = graphql(`
  query Figures($unitKey: String!) {
    figures(unitKey: $unitKey, year: 2024) { target { statement } }
  }
`);

test('figures come in the order of the plans: the own one first, each in its own order', async () => {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const viewer = district.government.member('viewer');
  const above = province.government.plan().published();
  const jobs = {
    indicator: 'jobs-created',
    kind: 'annualQuantity',
    comparator: 'ge',
    value: '300',
    periodFrom: 2021,
  } as const;
  above.target({ statement: 'Nghèo của tỉnh' });
  above.target({ statement: 'Nghèo Khmer của tỉnh', subgroup: 'khmer' });
  const inherited = above.target({ statement: 'Việc làm của tỉnh', ...jobs });
  above.target({ statement: 'Việc làm Khmer của tỉnh', subgroup: 'khmer', ...jobs });
  const own = district.government.plan().published({ parents: [above] });
  own.target({ statement: 'Nghèo của huyện' });
  own.target({ statement: 'Việc làm của huyện', answers: inherited, ...jobs });
  await api.store(seed);
  const { figures } = await api.as(viewer).run(FIGURES, { unitKey: district.id });
  expect(figures.map(({ target }) => target?.statement)).toEqual([
    'Nghèo của huyện',
    'Việc làm của huyện',
    'Nghèo Khmer của tỉnh',
    'Việc làm Khmer của tỉnh',
  ]);
});
