import type { Fraction } from '../shared/exact.ts';
import type { Obstacle } from './comparison.ts';
import type { Bound } from './requirement.ts';

/** How a target stands (cascade §7). */
export const ASSESSMENT_STATUSES = [
  'exceeded',
  'met',
  'onTrack',
  'atRisk',
  'offTrack',
  'missed',
  'noData',
  'notDue',
  'waitingForAssignment',
  'waitingForParent',
] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

/** A result of the unit at the end of (or during) a year. `value` is null for 0 out of 0: nobody was in need. */
export interface ResultFigure {
  readonly year: number;
  readonly value: Fraction | null;
  readonly standardCode: string | null;
}

/**
 * `year` is the due year judged. All figures are exact and in the indicator's unit.
 * `actual`: the result, or the sum so far of a total. `gap`: how far it lies on the good side of `required`, below zero
 * if it misses it. `achievement`: actual ÷ required in percent, for quantities only ("đạt 108,7%").
 * `expected`: where the straight path stands at the year of `actual`; `projected`: where the mean change leads.
 * `obstacle`: why nothing could be judged, `seriesBreak` where the standard changed since the baseline.
 */
export interface Assessment {
  readonly status: AssessmentStatus;
  readonly year: number;
  readonly required: Bound | null;
  readonly actual: Fraction | null;
  readonly gap: Fraction | null;
  readonly achievement: Fraction | null;
  readonly expected: Fraction | null;
  readonly projected: Fraction | null;
  readonly obstacle: Obstacle | 'seriesBreak' | null;
}
