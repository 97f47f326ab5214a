import { addDays, endOfYear, isPlainDate, type PlainDate } from '../shared/plain-date.ts';
import { yearsBetween } from '../shared/year.ts';
import type { Due } from './obligation.ts';

/** The years that a plan binds. */
interface PlanYears {
  readonly periodFrom: number;
  readonly periodTo: number;
}

/**
 * The last day on which a report is still in time, today or later: the day before where the plan says `before` a day, which
 * is no term of days and does not move to the next working day (BLDS 2015 Art. 146–148). A yearly one is owed in each
 * year of the plan. Null where the plan names no date, and where none is left.
 */
export function nextDueDay(due: Due | null, { periodFrom, periodTo }: PlanYears, today: PlainDate): PlainDate | null {
  if (due === null) return null;
  const year = Number(today.slice(0, 4));
  const days = due.everyYear
    ? yearsBetween(Math.max(periodFrom, year), periodTo).map((each) => yearly(due.everyYear ?? '', each))
    : [due.date ?? quarterDay(due)];
  const last = days.filter((day) => day !== null).map((day) => (due.relation === 'before' ? addDays(day, -1) : day));
  return last.find((day) => day >= today) ?? null;
}

/** `MM-DD` in a year; 29 February is the last day of February in years without one. */
function yearly(monthDay: string, year: number): PlainDate {
  const day = `${year}-${monthDay}`;
  return isPlainDate(day) ? day : `${year}-02-28`;
}

/** Of `YYYY-Qn` the first day where the term ends before it, else the last. */
function quarterDay({ quarter, relation }: Due): PlainDate | null {
  const [, year = '', number = ''] = /^(\d{4})-Q([1-4])$/.exec(quarter ?? '') ?? [];
  if (number === '') return null;
  const monthOf = (each: number) => String(each * 3 + 1).padStart(2, '0');
  if (relation === 'before') return `${year}-${monthOf(Number(number) - 1)}-01`;
  return number === '4' ? endOfYear(Number(year)) : addDays(`${year}-${monthOf(Number(number))}-01`, -1);
}
