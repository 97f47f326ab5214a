import { isPlainDate, type PlainDate, type Refusal, refusal } from '../shared/index.ts';
import type { Unit } from '../unit/index.ts';
import { checkUnitOnDay } from './place.rules.ts';

/** The day a household moves: not to come, not before `first`, and one on which the place was there. */
export function checkMovingDay(
  day: PlainDate,
  path: readonly string[],
  first: PlainDate,
  today: PlainDate,
  place: Unit | null,
): readonly Refusal[] {
  if (!isPlainDate(day)) return [refusal('dateInvalid', path, { value: day, allowed: 'YYYY-MM-DD' })];
  if (day > today) return [refusal('dateInFuture', path, { value: day, allowed: `..${today}` })];
  return [
    ...(day >= first ? [] : [refusal('beforeLastChange', path, { value: day, allowed: `${first}..` })]),
    ...(place === null ? [] : checkUnitOnDay(place, day, path)),
  ];
}
