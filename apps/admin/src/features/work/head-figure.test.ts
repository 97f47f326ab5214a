import { describe, expect, test } from 'vitest';
import { trendOf } from './head-figure.ts';

const figure = (value: string | null, standardCode: string | null = '2022-2025', direction: 'UP' | 'DOWN' = 'DOWN') => ({
  value,
  standardCode,
  indicator: { breaksAtStandard: true, direction },
});

describe('the trend since last year', () => {
  test('a fall of poverty is better', () => {
    expect(trendOf(figure('2.21'), figure('8.65'))).toEqual({ kind: 'moved', difference: '-6.44', better: true });
  });
  test('a fall of training is worse', () => {
    const [now, before] = [figure('50', null, 'UP'), figure('53.25', null, 'UP')];
    expect(trendOf(now, before)).toEqual({ kind: 'moved', difference: '-3.25', better: false });
  });
  test('no trend across a change of standard', () => {
    expect(trendOf(figure('5.52'), figure('10.04', '2016-2020'))).toEqual({ kind: 'broken' });
  });
  test('the same figure stands still', () => expect(trendOf(figure('2.0'), figure('2'))).toEqual({ kind: 'still' }));
  test('nothing to compare with', () => {
    expect(trendOf(figure('2'), null)).toEqual({ kind: 'unknown' });
    expect(trendOf(figure(null), figure('2'))).toEqual({ kind: 'unknown' });
  });
});
