import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../shared/index.ts';
import { RUNS } from '../testing/runs.ts';
import { WORK_CALENDAR } from './holidays.ts';
import { afterDays, afterWorkingDays, isWorkingDay } from './working-day.rules.ts';

describe('terms of working days', () => {
  it.each([
    ['from a Monday', '2024-11-04', 3, '2024-11-07'],
    ['from a Wednesday, over the weekend', '2024-11-06', 3, '2024-11-11'],
    ['from a Friday', '2024-11-08', 3, '2024-11-13'],
    ['from a Saturday', '2024-11-09', 3, '2024-11-13'],
    ['over Tết 2024', '2024-02-07', 3, '2024-02-19'],
    ['over Tết 2026', '2026-02-12', 3, '2026-02-24'],
    ['over 2/9/2024', '2024-08-30', 1, '2024-09-04'],
    ['with a Saturday worked in lieu', '2024-04-26', 2, '2024-05-03'],
    ['ending on it', '2024-04-26', 3, '2024-05-04'],
    ['of no days', '2024-11-09', 0, '2024-11-09'],
  ])('%s: %s and %i days end on %s', (_, start, days, end) => {
    expect(afterWorkingDays(start, days, WORK_CALENDAR)).toEqual({ day: end, certain: true });
  });

  it('of a year without holidays entered are not certain', () => {
    expect(afterWorkingDays('2027-03-01', 3, WORK_CALENDAR)).toEqual({ day: '2027-03-04', certain: false });
    expect(afterWorkingDays('2026-12-30', 3, WORK_CALENDAR)).toEqual({ day: '2027-01-04', certain: false });
  });

  it('end on the day that has so many working days behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2190 }), fc.integer({ min: 1, max: 12 }), (offset, days) => {
        const start = addDays('2021-01-01', offset);
        const { day } = afterWorkingDays(start, days, WORK_CALENDAR);
        let worked = 0;
        for (let each = addDays(start, 1); each <= day; each = addDays(each, 1))
          if (isWorkingDay(each, WORK_CALENDAR)) worked++;
        expect([worked, isWorkingDay(day, WORK_CALENDAR)]).toEqual([days, true]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('terms of days', () => {
  it.each([
    ['2024-04-15', 15, '2024-05-02'],
    ['2024-10-15', 15, '2024-10-30'],
    ['2024-11-01', 15, '2024-11-18'],
  ])('%s and %i days end on %s', (start, days, end) => {
    expect(afterDays(start, days, WORK_CALENDAR).day).toBe(end);
  });
});

describe('the holidays shipped', () => {
  const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  const lunarDay = (day: string) => lunar.format(new Date(`${day}T00:00:00Z`));

  it.each(WORK_CALENDAR)('of $year follow the moon and the law', ({ year, holidays, workedDays }) => {
    const days = holidays.flatMap(({ from, to }) =>
      Array.from({ length: 12 }, (_, index) => addDays(from, index)).filter((day) => day < to),
    );
    for (const fixed of ['01-01', '04-30', '05-01', '09-02']) expect(days).toContain(`${year}-${fixed}`);
    const moons = days.map(lunarDay);
    for (const moon of ['1/1', '1/2', '1/3', '3/10']) expect(moons).toContain(moon);
    for (const day of workedDays) expect([new Date(day).getUTCDay(), days.includes(day)]).toEqual([6, false]);
    expect(new Set(days).size).toBe(days.length);
  });

  it('are of years one after the other', () => {
    const years = WORK_CALENDAR.map(({ year }) => year);
    expect(years).toEqual(years.map((_, index) => 2021 + index));
  });
});
