import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, endOfWeek } from './plain-date.ts';

describe('days', () => {
  it.each([
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-11-22', 30, '2026-12-22'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i days is %s', (day, days, result) => expect(addDays(day, days)).toBe(result));

  it.each([
    ['Monday', '2026-11-16', '2026-11-22'],
    ['Saturday', '2026-11-21', '2026-11-22'],
    ['Sunday', '2026-11-22', '2026-11-22'],
    ['the end of a year', '2025-12-30', '2026-01-04'],
  ])('the week of %s ends on its Sunday', (_, day, sunday) => expect(endOfWeek(day)).toBe(sunday));

  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-12-09', 17],
    ['2026-01-01', '2025-12-31', -1],
    ['2024-02-28', '2024-03-01', 2],
  ])('from %s to %s are %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

it.each([
  ['2022-01-15', 36, '2025-01-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-08-31', 6, '2025-02-28'],
  ['2024-12-31', 1, '2025-01-31'],
  ['2024-12-01', 0, '2024-12-01'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});
