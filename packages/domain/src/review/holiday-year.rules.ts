import { checkPeriods } from '../household/index.ts';
import {
  addDays,
  checkText,
  endOfWeek,
  isPlainDate,
  isWithin,
  type Refusal,
  type Result,
  refusal,
  refusalsOf,
  resultOf,
  TEXT_LIMITS,
} from '../shared/index.ts';
import { WORK_CALENDAR } from './holidays.ts';
import type { HolidayYear, WorkCalendar } from './work-calendar.ts';

/** The holidays of a year as an administrator enters them from the yearly notice. */
export interface EnteredHolidays extends Pick<HolidayYear, 'year' | 'holidays' | 'workedDays'> {
  /** In what they were read. */
  readonly source: string;
}

const FIRST_YEAR = 2015;
const LAST_YEAR = 2100;
/** No notice names as many; a list beyond that is a mistake. */
const MOST = 40;

/**
 * The holidays of a year as they may be stored, texts tidied. Holidays are half-open periods within the year, no two of which
 * share a day (a year has some: BLLĐ 45/2019/QH14 Art. 112); a worked day (làm bù) is a Saturday or Sunday of the year that is
 * no holiday. Refuses `yearOutOfRange`, `fieldRequired`, `tooMany`, `dateInvalid`, `endNotAfterStart`, `periodOverlaps`,
 * `dayOutsideYear`, `dayNotWeekend`, `dayIsHoliday`, `dayRepeated`, and what `checkText` does of names and source.
 */
export function checkHolidayYear(entered: EnteredHolidays): Result<EnteredHolidays> {
  const { year, holidays, workedDays } = entered;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    const allowed = `${FIRST_YEAR}..${LAST_YEAR}`;
    return { ok: false, refusals: [refusal('yearOutOfRange', ['year'], { value: String(year), allowed })] };
  }
  const source = checkText(entered.source, { path: ['source'], max: TEXT_LIMITS.statement });
  const names = holidays.map(({ name }, index) =>
    checkText(name, { path: ['holidays', String(index), 'name'], max: TEXT_LIMITS.name }),
  );
  const refusals = [
    ...refusalsOf(source),
    ...names.flatMap((name) => refusalsOf(name)),
    ...(holidays.length === 0 ? [refusal('fieldRequired', ['holidays'])] : []),
    ...[holidays, workedDays].flatMap((list, index) =>
      list.length > MOST
        ? [
            refusal('tooMany', [index === 0 ? 'holidays' : 'workedDays'], {
              value: String(list.length),
              allowed: `${MOST}`,
            }),
          ]
        : [],
    ),
    ...checkHolidays(entered),
    ...workedDays.flatMap((day, index) => checkWorkedDay(day, index, entered)),
  ];
  const tidy = holidays.map((holiday, index) => {
    const name = names[index];
    return { ...holiday, name: name?.ok ? name.value : holiday.name };
  });
  return resultOf({ ...entered, holidays: tidy, source: source.ok ? source.value : entered.source }, refusals);
}

function checkHolidays({ year, holidays }: EnteredHolidays): readonly Refusal[] {
  const wrong = checkPeriods(holidays, ['holidays']);
  if (wrong.length > 0) return wrong;
  return holidays.flatMap(({ from, to }, index) =>
    [
      { field: 'from', day: from },
      { field: 'to', day: addDays(to, -1) },
    ]
      .filter(({ day }) => !isOf(year, day))
      .map(({ field, day }) =>
        refusal('dayOutsideYear', ['holidays', String(index), field], { value: day, allowed: String(year) }),
      ),
  );
}

function checkWorkedDay(
  day: string,
  index: number,
  { year, holidays, workedDays }: EnteredHolidays,
): readonly Refusal[] {
  const refused = (code: Refusal['code'], allowed: string | null = null): readonly Refusal[] => [
    refusal(code, ['workedDays', String(index)], { value: day, allowed }),
  ];
  if (!isPlainDate(day)) return refused('dateInvalid', 'YYYY-MM-DD');
  if (!isOf(year, day)) return refused('dayOutsideYear', String(year));
  const sunday = endOfWeek(day);
  if (day !== sunday && day !== addDays(sunday, -1)) return refused('dayNotWeekend');
  if (holidays.some(({ from, to }) => isWithin(day, from, to))) return refused('dayIsHoliday');
  return workedDays.indexOf(day) < index ? refused('dayRepeated') : [];
}

const isOf = (year: number, day: string): boolean => day.startsWith(`${year}-`);

/**
 * The calendar by which working days are counted: the years that ship, and those that administrators entered, in the order
 * in which they did; the last word on a year counts.
 */
export function workCalendar(entered: readonly EnteredHolidays[]): WorkCalendar {
  const years = new Map(WORK_CALENDAR.map((each) => [each.year, each]));
  for (const { year, holidays, workedDays, source } of entered) {
    const citation = { document: source, article: null, certainty: 'text' as const };
    years.set(year, { year, holidays, workedDays, citation, verified: true });
  }
  return [...years.values()].toSorted((a, b) => a.year - b.year);
}
