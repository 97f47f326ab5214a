import { endOfYear, type PlainDate } from '../shared/index.ts';
import type { HouseholdClass } from '../standard/index.ts';
import type { ClassRecord } from './class-record.ts';
import type { Household, HouseholdOrigin } from './household.ts';
import { addressOn, membersOn, standsOn } from './present.rules.ts';
import type { YearStanding } from './transition.ts';

/** A household with the classes it was given, in any order. */
export interface HouseholdHistory extends Household {
  readonly classes: readonly ClassRecord[];
}

/**
 * From where and when a household is looked at: a year, and the villages of a unit at its start and its end. `lookBackYears`:
 * how long after leaving a list coming back to it is a return (tái nghèo); no law read says it, null is without end.
 */
export interface StandingScope {
  readonly year: number;
  readonly villagesAtStart: ReadonlySet<string>;
  readonly villagesAtEnd: ReadonlySet<string>;
  readonly lookBackYears: number | null;
}

/** A household's year with the people it had: at the start, at the end, and at both. */
export interface HouseholdYear extends YearStanding {
  readonly persons: { readonly start: bigint; readonly end: bigint; readonly stayed: bigint };
}

/** The class by the last round of a year or an earlier one; null where no round has decided on it yet. */
export function classAfterReview(classes: readonly ClassRecord[], year: number): HouseholdClass | null {
  return inOrder(classes).findLast(({ reviewYear }) => reviewYear <= year)?.class ?? null;
}

/**
 * Where a household stood at both ends of a year, seen from one unit: by the reviews of the year before and of the year,
 * so that the end of one year is the start of the next. Living there without having been reviewed is on no list, and so is
 * whoever is not known to have arrived.
 */
export function yearStanding(history: HouseholdHistory, scope: StandingScope): HouseholdYear {
  const { year, lookBackYears } = scope;
  const [first, last] = [endOfYear(year - 1), endOfYear(year)];
  const wasThere = livedIn(history, first, scope.villagesAtStart);
  const isThere = livedIn(history, last, scope.villagesAtEnd);
  const arrival = wasThere ? null : arrivalOf(history, first, last);
  const classAt = (reviewed: number) => classAfterReview(history.classes, reviewed) ?? 'above';
  const unlisted = !wasThere && isThere && arrival === null;
  const atEnd = isThere ? peopleOn(history, last) : new Set<string>();
  const atStart = wasThere ? peopleOn(history, first) : unlisted ? atEnd : new Set<string>();
  return {
    start: wasThere ? classAt(year - 1) : unlisted ? 'above' : null,
    end: isThere ? classAt(year) : null,
    arrival: isThere ? arrival : null,
    departure: wasThere && !isThere ? departureOf(history, last) : null,
    escapedBefore: {
      poor: leftList('poor', history.classes, year, lookBackYears),
      nearPoor: leftList('nearPoor', history.classes, year, lookBackYears),
    },
    persons: {
      start: BigInt(atStart.size),
      end: BigInt(atEnd.size),
      stayed: BigInt(atStart.intersection(atEnd).size),
    },
  };
}

function peopleOn(household: Household, day: PlainDate): ReadonlySet<string> {
  return new Set(membersOn(household, day).map(({ person }) => person.id));
}

function livedIn(household: Household, day: PlainDate, villages: ReadonlySet<string>): boolean {
  const address = standsOn(household, day) ? addressOn(household, day) : null;
  return address !== null && villages.has(address.villageId);
}

function arrivalOf(household: Household, first: PlainDate, last: PlainDate): YearStanding['arrival'] {
  const { kind, on } = household.origin;
  if (kind !== 'listed' && on > first && on <= last) return kind;
  return standsOn(household, first) && addressOn(household, first) !== null ? 'movedIn' : null;
}

/** Whether a household became one of the register in a year, from elsewhere or out of another: it was on no list when that began. */
export function cameInYear({ kind, on }: HouseholdOrigin, year: number): boolean {
  return kind !== 'listed' && on > endOfYear(year - 1) && on <= endOfYear(year);
}

function departureOf({ ending }: Household, last: PlainDate): YearStanding['departure'] {
  return ending !== null && ending.on <= last ? ending.kind : 'movedOut';
}

function leftList(
  list: HouseholdClass,
  classes: readonly ClassRecord[],
  year: number,
  lookBackYears: number | null,
): boolean {
  const records = inOrder(classes);
  return records.some(({ class: now, reviewYear }, index) => {
    const left = records[index - 1]?.class === list && now !== list;
    return left && reviewYear <= year && (lookBackYears === null || year - reviewYear <= lookBackYears);
  });
}

function inOrder(classes: readonly ClassRecord[]): readonly ClassRecord[] {
  return classes.toSorted((a, b) => a.reviewYear - b.reviewYear || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
