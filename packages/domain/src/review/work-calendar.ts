import type { PlainDate } from '../shared/index.ts';
import type { Citation } from '../standard/index.ts';

/** Days off `[from, to)` beside weekends, within one year. */
export interface Holiday {
  readonly name: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * Days off and worked Saturdays (làm bù) of a year. `verified` is false for all that ship: the yearly notices were not
 * read, only their dates in use.
 */
export interface HolidayYear {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  readonly workedDays: readonly PlainDate[];
  readonly citation: Citation;
  readonly verified: boolean;
}

/** The years whose holidays are entered, in order and without a gap. */
export type WorkCalendar = readonly HolidayYear[];
