import type { HouseholdClass } from '../standard/index.ts';
import type { EndingKind } from './household.ts';

/**
 * What became of a household from one review to the next, as seen from one unit.
 * `movedIn` and `movedOut` are to and from that unit, wherever the other place is. `fromNearPoor` is hộ cận nghèo rơi xuống
 * nghèo; `escapedNearPoor` is thoát cận nghèo; `rePoor` and `reNearPoor` had left that list before.
 */
export const TRANSITIONS = [
  'remainedPoor',
  'remainedNearPoor',
  'remainedAbove',
  'escapedToNearPoor',
  'escapedAbove',
  'escapedNearPoor',
  'fromNearPoor',
  'newlyPoor',
  'rePoor',
  'newlyNearPoor',
  'reNearPoor',
  'movedIn',
  'split',
  'movedOut',
  'merged',
  'dissolved',
] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** Where a household stood at both ends of a year, seen from one unit. Null: not there. */
export interface YearStanding {
  readonly start: HouseholdClass | null;
  readonly end: HouseholdClass | null;
  /** Why it was not there at the start; what is not known to have arrived was there, on no list. */
  readonly arrival: 'movedIn' | 'split' | null;
  /** Why it is not there at the end. */
  readonly departure: EndingKind | null;
  /** Left the poor list, or the near-poor list, within the look-back. */
  readonly escapedBefore: { readonly poor: boolean; readonly nearPoor: boolean };
}
