import { type Refusal, refusal } from '../shared/refusal.ts';
import { FIRST_YEAR, isYear, LAST_YEAR } from '../shared/year.ts';
import type { Commitment } from './commitment.ts';

/** The years a plan may bind: its period, and its outlook where it has one ("định hướng đến năm 2030"). */
export interface PlanPeriod {
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly outlookYear: number | null;
}

/** The last year that a plan speaks about. */
export function lastYearOf({ periodTo, outlookYear }: PlanPeriod): number {
  return Math.max(periodTo, outlookYear ?? periodTo);
}

/** What is wrong with the years of a commitment in a plan of that period. */
export function checkYears(commitment: Commitment, period: PlanPeriod, path: readonly string[]): readonly Refusal[] {
  const { periodFrom, periodTo, baseYear } = commitment;
  const [first, last] = [period.periodFrom, lastYearOf(period)];
  const refusals: Refusal[] = [];
  for (const [field, year] of Object.entries({ periodFrom, periodTo })) {
    const at = [...path, field];
    if (!isYear(year)) refusals.push(refusal('yearOutOfRange', at, told(year, FIRST_YEAR, LAST_YEAR)));
    else if (year < first || year > last) refusals.push(refusal('yearOutsidePeriod', at, told(year, first, last)));
  }
  if (periodFrom > periodTo)
    refusals.push(refusal('periodReversed', [...path, 'periodTo'], told(periodTo, periodFrom, last)));
  if (baseYear !== null && !(isYear(baseYear) && baseYear < periodTo)) {
    refusals.push(refusal('baseYearNotBeforeEnd', [...path, 'baseYear'], told(baseYear, FIRST_YEAR, periodTo - 1)));
  }
  return refusals;
}

function told(year: number, from: number, to: number) {
  return { value: String(year), allowed: `${from}..${to}` };
}
