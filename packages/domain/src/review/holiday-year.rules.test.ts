import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../shared/index.ts';
import { checkHolidayYear, type EnteredHolidays, workCalendar } from './holiday-year.rules.ts';
import { afterWorkingDays } from './working-day.rules.ts';

const NEXT_YEAR: EnteredHolidays = {
  year: 2027,
  holidays: [
    { name: 'Tết Dương lịch', from: '2027-01-01', to: '2027-01-04' },
    { name: 'Tết Nguyên đán', from: '2027-02-05', to: '2027-02-12' },
    { name: 'Cuối năm', from: '2027-12-31', to: '2028-01-01' },
  ],
  workedDays: ['2027-02-20'],
  source: 'Thông báo 1/TB (giả lập)',
};
const codes = (given: Partial<EnteredHolidays>) =>
  refusalsOf(checkHolidayYear({ ...NEXT_YEAR, ...given })).map(({ code, path }) => [code, path.join('.')]);
const holiday = (from: string, to: string, name = 'Nghỉ') => ({ holidays: [{ name, from, to }], workedDays: [] });

describe('the holidays of a year', () => {
  it('are taken with their names and source tidied', () => {
    const checked = checkHolidayYear({ ...NEXT_YEAR, source: '  Thông báo 1/TB ' });
    expect(checked).toMatchObject({ ok: true, value: { ...NEXT_YEAR, source: 'Thông báo 1/TB' } });
  });

  it.each([
    ['2026-12-31', '2027-01-02', 'dayOutsideYear'],
    ['2027-12-31', '2028-01-02', 'dayOutsideYear'],
    ['2027-01-01', '2027-01-01', 'endNotAfterStart'],
    ['2027-02-30', '2027-03-02', 'dateInvalid'],
  ])('from %s until before %s are refused: %s', (from, to, code) => {
    expect(codes(holiday(from, to)).map(([each]) => each)).toEqual([code]);
  });

  it('never share a day, have a name and a source, and there are some', () => {
    const [first] = NEXT_YEAR.holidays;
    expect(codes({ holidays: [...NEXT_YEAR.holidays, { name: 'Nữa', from: '2027-01-03', to: '2027-01-05' }] })).toEqual(
      [['periodOverlaps', 'holidays.3.from']],
    );
    expect(codes({ holidays: first ? [{ ...first, name: ' ' }] : [] })).toEqual([['textMissing', 'holidays.0.name']]);
    expect(codes({ source: '' })).toEqual([['textMissing', 'source']]);
    expect(codes({ holidays: [] })).toEqual([['fieldRequired', 'holidays']]);
  });

  it.each([
    [2014, 'yearOutOfRange'],
    [2101, 'yearOutOfRange'],
    [2027.5, 'yearOutOfRange'],
  ])('of %s are refused', (year, code) => expect(codes({ year })).toEqual([[code, 'year']]));

  it.each([
    ['2027-02-19', 'dayNotWeekend'],
    ['2027-02-20', null],
    ['2027-02-21', null],
    ['2027-02-22', 'dayNotWeekend'],
    ['2027-02-06', 'dayIsHoliday'],
    ['2026-02-21', 'dayOutsideYear'],
    ['21/02', 'dateInvalid'],
  ])('a day worked in lieu, %s: %s', (day, code) => {
    expect(codes({ workedDays: [day] })).toEqual(code === null ? [] : [[code, 'workedDays.0']]);
  });

  it('name a day worked in lieu once', () => {
    expect(codes({ workedDays: ['2027-02-20', '2027-02-20'] })).toEqual([['dayRepeated', 'workedDays.1']]);
  });
});

describe('the calendar', () => {
  it('makes a term certain that runs into a year, once its holidays are entered, and longer by them', () => {
    const term = (entered: readonly EnteredHolidays[]) => afterWorkingDays('2027-02-04', 3, workCalendar(entered));
    expect(term([])).toEqual({ day: '2027-02-09', certain: false });
    expect(term([NEXT_YEAR])).toEqual({ day: '2027-02-16', certain: true });
  });

  it('goes by the last word on a year, also on one that ships', () => {
    const entered = { ...NEXT_YEAR, year: 2026, ...holiday('2026-01-01', '2026-01-02') };
    const years = workCalendar([NEXT_YEAR, entered]);
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(years.find(({ year }) => year === 2026)).toMatchObject({ holidays: entered.holidays, verified: true });
    expect(years.find(({ year }) => year === 2025)?.verified).toBe(false);
  });
});
