import { addDays, type PlainDate } from '../shared/index.ts';
import type { Citation } from '../standard/index.ts';
import type { Holiday, HolidayYear, WorkCalendar } from './work-calendar.ts';

const CITATION: Citation = { document: 'Bộ luật Lao động 45/2019/QH14', article: 'Điều 112', certainty: 'unverified' };

const NAMES = ['newYear', 'tet', 'hungKings', 'reunificationAndLabour', 'nationalDay'] as const;

/** `MM-DD` of the first and the last day off; one alone is both. */
type DaysOff = readonly [first: string, last?: string];

function holidayYear(
  year: number,
  daysOff: readonly [DaysOff, DaysOff, DaysOff, DaysOff, DaysOff],
  worked: readonly string[] = [],
): HolidayYear {
  const dayOf = (monthDay: string): PlainDate => `${year}-${monthDay}`;
  const holidays = daysOff.map(
    ([first, last = first], index): Holiday => ({
      name: NAMES[index] ?? '',
      from: dayOf(first),
      to: addDays(dayOf(last), 1),
    }),
  );
  return { year, holidays, workedDays: worked.map(dayOf), citation: CITATION, verified: false };
}

/**
 * Public holidays of state offices with the days off in lieu: Tết Dương lịch, Tết Nguyên đán, Giỗ Tổ, 30/4 and 1/5, Quốc
 * khánh. Known years alone: the notice for the next one comes out in autumn, and an installation adds it as data.
 */
export const WORK_CALENDAR: WorkCalendar = [
  holidayYear(2021, [['01-01'], ['02-10', '02-16'], ['04-21'], ['04-30', '05-03'], ['09-02', '09-03']]),
  holidayYear(2022, [
    ['01-01', '01-03'],
    ['01-31', '02-04'],
    ['04-10', '04-11'],
    ['04-30', '05-03'],
    ['09-01', '09-02'],
  ]),
  holidayYear(2023, [['01-01', '01-02'], ['01-20', '01-26'], ['04-29'], ['04-30', '05-03'], ['09-01', '09-04']]),
  holidayYear(2024, [['01-01'], ['02-08', '02-14'], ['04-18'], ['04-29', '05-01'], ['08-31', '09-03']], ['05-04']),
  holidayYear(2025, [['01-01'], ['01-25', '02-02'], ['04-07'], ['04-30', '05-04'], ['08-30', '09-02']], ['04-26']),
  holidayYear(
    2026,
    [
      ['01-01', '01-04'],
      ['02-14', '02-22'],
      ['04-26', '04-27'],
      ['04-30', '05-03'],
      ['08-29', '09-02'],
    ],
    ['01-10', '08-22'],
  ),
];
