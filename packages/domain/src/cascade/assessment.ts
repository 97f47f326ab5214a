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
 * One step of how an assessment came about, as figures for a sentence (exact, in the indicator's unit):
 * - `required`: what the year demands; `countedFrom`: the figure that a change or a path begins at;
 * - `measured`: the result of a year; `added`: a total so far, from how many of its years; `nobodyInNeed`: 0 out of 0;
 * - `changed`: what came of it since that year, and what was planned to, both in the direction that is asked;
 * - `margin`: how far on the good side; `achievement`: in percent of what is required;
 * - `path`: where the straight path stands in that year; `projection`: where the mean change leads;
 * - `missingYears`: without which a total cannot be judged; `seriesBreak`: the standard changed since the baseline;
 * - `obstacle`: why nothing could be demanded.
 */
export type Reason =
  | { readonly code: 'required'; readonly year: number; readonly bound: Bound }
  | { readonly code: 'countedFrom'; readonly year: number; readonly value: Fraction; readonly estimated: boolean }
  | { readonly code: 'measured'; readonly year: number; readonly value: Fraction }
  | { readonly code: 'added'; readonly years: number; readonly of: number; readonly value: Fraction }
  | { readonly code: 'nobodyInNeed'; readonly year: number }
  | { readonly code: 'changed'; readonly since: number; readonly by: Fraction; readonly planned: Fraction }
  | { readonly code: 'margin'; readonly by: Fraction }
  | { readonly code: 'achievement'; readonly percent: Fraction }
  | { readonly code: 'path'; readonly year: number; readonly value: Fraction }
  | { readonly code: 'projection'; readonly year: number; readonly value: Fraction }
  | { readonly code: 'missingYears'; readonly years: readonly number[] }
  | {
      readonly code: 'seriesBreak';
      readonly year: number;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly code: 'obstacle'; readonly obstacle: Obstacle; readonly year: number };

/**
 * `year` is the due year judged. All figures are exact and in the indicator's unit.
 * `actual`: the result, or the sum so far of a total. `gap`: how far it lies on the good side of `required`, below zero
 * if it misses it. `achievement`: actual ÷ required in percent, for quantities only ("đạt 108,7%").
 * `expected`: where the straight path stands at the year of `actual`; `projected`: where the mean change leads.
 * `obstacle`: why nothing could be judged, `seriesBreak` where the standard changed since the baseline.
 * `explanation`: the same and what it came from, step by step.
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
  readonly explanation: readonly Reason[];
}

/** An assessment before it is explained. */
export type Judged = Omit<Assessment, 'explanation'>;
