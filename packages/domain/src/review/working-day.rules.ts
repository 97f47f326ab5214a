import { addDays, endOfWeek, isWithin, type PlainDate } from '../shared/index.ts';
import type { Deadline } from './step.ts';
import type { HolidayYear, WorkCalendar } from './work-calendar.ts';

/** Whether state offices work on a day: Monday to Friday but for holidays, and the Saturdays worked in lieu. */
export function isWorkingDay(day: PlainDate, calendar: WorkCalendar): boolean {
  const ofYear = yearOf(day, calendar);
  if (ofYear?.workedDays.includes(day)) return true;
  const sunday = endOfWeek(day);
  if (day === sunday || day === addDays(sunday, -1)) return false;
  return !ofYear?.holidays.some(({ from, to }) => isWithin(day, from, to));
}

/**
 * The last day of a term of so many working days: the day it starts from is not counted (BLDS 2015 Art. 147(2)), and the
 * term ends with the end of its last day (Art. 148). No days end on the day itself.
 */
export function afterWorkingDays(start: PlainDate, days: number, calendar: WorkCalendar): Deadline {
  let day = start;
  for (let left = Math.max(0, Math.trunc(days)); left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left--;
  }
  return { day, certain: isKnown(start, calendar) && isKnown(day, calendar) };
}

/** The last day of a term of calendar days; where that is no working day, the next one (BLDS 2015 Art. 148(5)). */
export function afterDays(start: PlainDate, days: number, calendar: WorkCalendar): Deadline {
  let day = addDays(start, Math.max(0, Math.trunc(days)));
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return { day, certain: isKnown(start, calendar) && isKnown(day, calendar) };
}

function isKnown(day: PlainDate, calendar: WorkCalendar): boolean {
  return yearOf(day, calendar) !== undefined;
}

function yearOf(day: PlainDate, calendar: WorkCalendar): HolidayYear | undefined {
  return calendar.find(({ year }) => year === Number(day.slice(0, 4)));
}
