import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const FACTS = graphql(`
  query FiguresFacts($unitKey: String!) {
    figure(unitKey: $unitKey, indicatorCode: "poverty-rate", year: 2024) {
      value synthetic standardCode
      own { source }
    }
  }
`);

test('what a unit between reported for itself says nothing of the sum, in which it has no part', async () => {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const commune = district.commune('Một');
  commune.observation({ year: 2024, numerator: 10, denominator: 1000 });
  district.observation({ year: 2024, numerator: 90, denominator: 1000, standard: 'MDP-2022', source: 'synthetic' });
  const reader = province.government.member('viewer');
  await api.store(seed);
  const of = async (unitKey: string) => (await api.as(reader).run(FACTS, { unitKey })).figure;
  const made = { value: '1', synthetic: false, standardCode: null };
  expect(await of(province.id)).toEqual({ ...made, own: null });
  expect(await of(district.id)).toEqual({ ...made, own: { source: 'SYNTHETIC' } });
});

test('a made-up report in the sum marks it, all the way up', async () => {
  const seed = newSeed();
  const province = seed.province('Đông Thử');
  const district = province.district('Tây Thử');
  district.commune('Một').observation({ year: 2024, source: 'synthetic' });
  district.commune('Hai').observation({ year: 2024 });
  const reader = province.government.member('viewer');
  await api.store(seed);
  expect((await api.as(reader).run(FACTS, { unitKey: province.id })).figure).toMatchObject({ synthetic: true });
});
