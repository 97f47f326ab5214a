import { describe, expect, it } from 'vitest';
import { toDecimal } from '../shared/exact.ts';
import { povertyRate } from '../testing/builders.ts';
import { seriesBreaks, seriesSegments } from './series.rules.ts';
import { observedValue } from './value.rules.ts';

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

it('the break is named: between which years, and from which standard to which', () => {
  expect(seriesBreaks(HUONG_XUAN, { breaksAtStandard: true })).toMatchObject([
    { before: { year: 2020, standardCode: 'MDP-2016' }, after: { year: 2021, standardCode: 'MDP-2022' } },
  ]);
  expect(seriesBreaks(HUONG_XUAN, { breaksAtStandard: false })).toEqual([]);
  expect(seriesBreaks(HUONG_XUAN.slice(0, 5), { breaksAtStandard: true })).toEqual([]);
  expect(seriesBreaks([], { breaksAtStandard: true })).toEqual([]);
});

describe('as Hương Xuân stated its poor households', () => {
  it.each([
    [230n, 1910n, '12.04'],
    [193n, 1922n, '10.04'],
    [106n, 1920n, '5.52'],
    [57n, 1966n, '2.90'],
    [52n, 1992n, '2.61'],
    [82n, 2000n, '4.10'],
  ])('%i of %i households are %s%%', (numerator, denominator, share) => {
    const value = observedValue(povertyRate, { numerator, denominator, value: null });
    expect(value && toDecimal(value, 2, 'halfUp')).toBe(share);
  });
});
