import { describe, expect, test } from 'vitest';
import { newestKnown, trendOf } from './head-figure.ts';

const figure = (
  value: string | null,
  standardCode: string | null = '2022-2025',
  direction: 'UP' | 'DOWN' = 'DOWN',
) => ({
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

describe('a year that nobody has reported yet', () => {
  const [y2025, y2024, y2023] = [{ value: null }, { value: '2.5' }, { value: '3' }];
  test('gives way to the one before it', () => expect(newestKnown([y2025, y2024, y2023])).toEqual([y2024, y2023]));
  test('stands where the one before is unknown too', () => expect(newestKnown([y2025, y2025, y2023])[0]).toBe(y2025));
  test('a reported year stands', () => expect(newestKnown([y2024, y2023, null])).toEqual([y2024, y2023]));
});
