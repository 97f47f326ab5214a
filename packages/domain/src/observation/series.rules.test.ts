import { expect, it } from 'vitest';
import { seriesSegments } from './series.rules.ts';

const HUONG_XUAN = [
  { year: 2016, households: 230, standardCode: 'MDP-2016' },
  { year: 2017, households: 193, standardCode: 'MDP-2016' },
  { year: 2018, households: 106, standardCode: 'MDP-2016' },
  { year: 2019, households: 57, standardCode: 'MDP-2016' },
  { year: 2020, households: 52, standardCode: 'MDP-2016' },
  { year: 2021, households: 82, standardCode: 'MDP-2022' },
];

const years = (segments: readonly (readonly { readonly year: number }[])[]) =>
  segments.map((part) => part.map(({ year }) => year));

it('a series breaks where the poverty standard changed, in whatever order it comes', () => {
  for (const points of [HUONG_XUAN, HUONG_XUAN.toReversed()]) {
    expect(years(seriesSegments(points, { breaksAtStandard: true }))).toEqual([[2016, 2017, 2018, 2019, 2020], [2021]]);
    expect(years(seriesSegments(points, { breaksAtStandard: false }))).toHaveLength(1);
  }
  expect(seriesSegments([], { breaksAtStandard: true })).toEqual([]);
});
