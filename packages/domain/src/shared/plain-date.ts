/** A calendar day, `YYYY-MM-DD`. Time of day never matters in this field; `[from, to)` periods are half-open. */
export type PlainDate = string & { readonly __plainDate?: never };

/** A date as a document prints it, possibly with blanks: `2022`, `2022-08` or `2022-08-15`. */
export type PartialDate = string & { readonly __partialDate?: never };

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** True for a day that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isPlainDate(text: string): text is PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && day > 0 && day <= daysIn(year, month);
}

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` naming a real year, month or day. */
export function isPartialDate(text: string): text is PartialDate {
  if (/^\d{4}$/.test(text)) return true;
  return /^\d{4}-\d{2}$/.test(text) ? isPlainDate(`${text}-01`) : isPlainDate(text);
}

/** The last day of a year: when the figures "at the end of the year" stand. */
export function endOfYear(year: number): PlainDate {
  return `${String(year).padStart(4, '0')}-12-31`;
}

/** Whether `day` lies in the half-open period `[from, to)`; `null` is an open end. */
export function isWithin(day: PlainDate, from: PlainDate | null, to: PlainDate | null): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

const DAY_MS = 86_400_000;
const stamp = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days after another, or before it. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(stamp(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The same day so many months later; the last day of the month where it has no such day (31/08 and six months: 28/02).
 */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const counted = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  const last = Math.min(Number(day.slice(8)), daysIn(toYear, toMonth));
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}

/** The Sunday that ends the week of a day; weeks begin on Monday. */
export function endOfWeek(day: PlainDate): PlainDate {
  const daysSinceSunday = new Date(stamp(day)).getUTCDay();
  return addDays(day, (7 - daysSinceSunday) % 7);
}

/** How many days `to` is after `from`; below zero where it is before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (stamp(to) - stamp(from)) / DAY_MS;
}
