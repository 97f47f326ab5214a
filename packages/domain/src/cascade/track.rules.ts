import { compare } from '../shared/exact.ts';
import type { Assessment } from './assessment.ts';
import { satisfies, senseOf } from './bound.rules.ts';
import { pathAt, projectionAt } from './path.rules.ts';
import type { Bound, YearFigure } from './requirement.ts';

type Tracked = Pick<Assessment, 'status'> & Partial<Pick<Assessment, 'actual' | 'expected' | 'projected'>>;

/**
 * How a commitment that is not yet due runs: `onTrack` if what it demands is reached already, or the latest result is at
 * or better than the straight path; behind the path `atRisk` if the mean change still leads there, else `offTrack`.
 * `notDue` without a result since the start or without a start, and for what is asked of the coming year by itself.
 */
export function track(
  results: readonly YearFigure[],
  required: Bound,
  start: YearFigure | null,
  year: number,
): Tracked {
  const since = start === null ? results : results.filter((result) => result.year > start.year);
  const latest = since.at(-1);
  if (!latest || required.measure === 'inYear' || senseOf(required) === 'exact') return { status: 'notDue' };
  const actual = latest.value;
  const grows = required.measure === 'overPeriod' && senseOf(required) === 'ceiling';
  if (!grows && satisfies(actual, required)) return { status: 'onTrack', actual };
  const expected = start && pathAt(start, { year, value: required.value }, latest.year);
  if (!expected) return { status: 'notDue', actual };
  const sign = compare(actual, expected);
  const behind = senseOf(required) === 'ceiling' ? sign > 0 : sign < 0;
  const projected = projectionAt(start, since, year);
  const arrives = projected !== null && satisfies(projected, required);
  return { status: behind ? (arrives ? 'atRisk' : 'offTrack') : 'onTrack', actual, expected, projected };
}
