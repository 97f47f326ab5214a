import { graphql } from '@bacthang/contract';
import { describe, expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const HISTORY = graphql(`
  query FigureHistory($unitKey: String!, $year: Int!) {
    figure(unitKey: $unitKey, indicatorCode: "poverty-rate", year: $year, official: true) {
      value numerator denominator reported expected history standardCode status
      parts { history numerator unit { name } }
    }
  }
`);

const THEN = { validTo: '2025-07-01' };
const NOW = { validFrom: '2025-07-01' };

/** Two former communes, one current commune of both, one of the second and of a part of a third; and a merged province. */
async function reformed() {
  const seed = newSeed();
  const former = seed.province('Bắc Thử', THEN);
  const district = former.district('Nam Thử', THEN);
  const [one, two, three] = ['Một', 'Hai', 'Ba'].map((name) => district.commune(name, THEN));
  if (!one || !two || !three) throw new Error('three communes');
  const reports = [one, two, three].entries();
  for (const [place, commune] of reports) {
    const numerator = [54, 30, 7][place] ?? 0;
    commune.observation({ year: 2024, status: 'official', numerator, denominator: 1000, standard: 'MDP-2022' });
  }
  const province = seed.province('Đại Thử', NOW);
  const [whole, divided, unrecorded] = ['Một Hai', 'Ba Bốn', 'Năm'].map((name) => province.commune(name, NOW));
  if (!whole || !divided || !unrecorded) throw new Error('three communes');
  province.formedFrom(former);
  whole.formedFrom(one);
  whole.formedFrom(two);
  divided.formedFrom(three);
  divided.formedFrom(two, 'part');
  whole.observation({ year: 2025, status: 'official', numerator: 40, denominator: 2000, standard: 'MDP-2022' });
  const fall = { kind: 'averageChange', comparator: 'ge', value: '1', periodFrom: 2025, periodTo: 2025 } as const;
  whole.government.plan().published().target(fall);
  const reader = province.government.member('viewer');
  await api.store(seed);
  const figure = async (unitKey: string, year: number) => (await api.as(reader).run(HISTORY, { unitKey, year })).figure;
  return { province, former, whole, divided, unrecorded, figure };
}

describe('figures of the years before a unit was formed', () => {
  test('are the sum of the whole units that it was formed from, and say so', async () => {
    const { whole, figure } = await reformed();
    expect(await figure(whole.id, 2024)).toMatchObject({
      ...{ value: '4.2', numerator: '84', denominator: '2000', reported: 2, expected: 2 },
      ...{ history: 'PREDECESSORS', standardCode: 'MDP-2022' },
      parts: [
        { history: 'STANDING', numerator: '54', unit: { name: 'Một' } },
        { history: 'STANDING', numerator: '30', unit: { name: 'Hai' } },
      ],
    });
  });

  test('are the baseline that its own targets are judged from', async () => {
    const { whole, figure } = await reformed();
    expect(await figure(whole.id, 2025)).toMatchObject({ value: '2', history: 'STANDING', status: 'EXCEEDED' });
  });

  test('go all the way down for a province that was merged', async () => {
    const { province, former, figure } = await reformed();
    expect(await figure(province.id, 2024)).toMatchObject({
      ...{ numerator: '91', denominator: '3000', reported: 3, expected: 3, history: 'PREDECESSORS' },
      parts: [{ numerator: '91', unit: { name: 'Bắc Thử' } }],
    });
    expect(await figure(former.id, 2024)).toMatchObject({ numerator: '91', history: 'STANDING' });
  });

  test('are none where one of them was divided, or where nothing is recorded: never guessed', async () => {
    const { divided, unrecorded, figure } = await reformed();
    const none = { value: null, numerator: null, reported: 0, status: null, parts: [] };
    expect(await figure(divided.id, 2024)).toMatchObject({ ...none, history: 'DIVIDED' });
    expect(await figure(unrecorded.id, 2024)).toMatchObject({ ...none, history: 'UNKNOWN' });
  });
});
