import type { PartialDate, PlainDate } from '../../shared/plain-date.ts';
import type { Answer } from './answer.ts';

/** Whether somebody born then is of the age asked for. */
export type AgeTest = (birthDate: PartialDate | undefined) => Answer;

/**
 * Whether somebody has completed at least so many years on a day, their birthday counted in. Not known where the birth
 * date is absent, or where its year or month alone leaves it open. Who is born on 29 February ages on 1 March.
 */
export function agedAtLeast(years: number, on: PlainDate): AgeTest {
  const lastBirthday = `${String(Number(on.slice(0, 4)) - years).padStart(4, '0')}${on.slice(4)}`;
  return (birthDate) => {
    if (birthDate === undefined) return undefined;
    if (birthDate.length === 10) return birthDate <= lastBirthday;
    return latestOf(birthDate) <= lastBirthday ? true : earliestOf(birthDate) > lastBirthday ? false : undefined;
  };
}

/** From `from` completed years on, and not yet `under`. */
export function agedBetween(from: number, under: number, on: PlainDate): AgeTest {
  const [grown, past] = [agedAtLeast(from, on), agedAtLeast(under, on)];
  return (birthDate) => {
    const isPast = past(birthDate);
    if (isPast === true) return false;
    const isGrown = grown(birthDate);
    return isGrown === true && isPast === undefined ? undefined : isGrown;
  };
}

export function agedUnder(years: number, on: PlainDate): AgeTest {
  const grown = agedAtLeast(years, on);
  return (birthDate) => {
    const answer = grown(birthDate);
    return answer === undefined ? undefined : !answer;
  };
}

/** Whether somebody was born in that year or later. */
export function bornFrom(year: number): AgeTest {
  const first = String(year).padStart(4, '0');
  return (birthDate) => (birthDate === undefined ? undefined : birthDate >= first);
}

/** The first and the last day that a birth date may mean; no month has a day after its 31st. */
const earliestOf = (date: PartialDate): string => (date.length === 4 ? `${date}-01-01` : `${date}-01`);
const latestOf = (date: PartialDate): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`);
