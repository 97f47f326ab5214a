import { addDays, type PlainDate } from '@bacthang/domain/shared';
import type { HolidayYear } from './holiday.documents.ts';
import { holidayName } from './holiday.labels.ts';

/** A holiday as one enters it: by its first and its last day. */
export interface HolidayDraft {
  readonly name: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

export interface WorkedDayDraft {
  readonly day: PlainDate;
}

export interface HolidayYearDraft {
  readonly holidays: readonly HolidayDraft[];
  readonly workedDays: readonly WorkedDayDraft[];
  readonly source: string;
}

export const NO_HOLIDAY: HolidayDraft = { name: '', first: '', last: '' };
export const NO_WORKED_DAY: WorkedDayDraft = { day: '' };

/** What stands of a year, to be put right; of one that nobody has entered, room for the first. */
export function draftOf(year: HolidayYear | null): HolidayYearDraft {
  if (!year) return { holidays: [NO_HOLIDAY], workedDays: [], source: '' };
  return {
    holidays: year.holidays.map(({ name, from, to }) => ({
      name: holidayName(name),
      first: from,
      last: addDays(to, -1),
    })),
    workedDays: year.workedDays.map((day) => ({ day })),
    source: year.verified ? year.citation.document : '',
  };
}

/** The draft as it is sent, once every day in it is one: periods are half-open. */
export function inputOf(year: number, { holidays, workedDays, source }: HolidayYearDraft) {
  return {
    year,
    holidays: holidays.map(({ name, first, last }) => ({ name, from: first, to: addDays(last, 1) })),
    workedDays: workedDays.map(({ day }) => day),
    source,
  };
}
