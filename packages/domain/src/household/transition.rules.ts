import type { HouseholdClass } from '../standard/index.ts';
import type { Transition, YearStanding } from './transition.ts';

const CHANGES = {
  poor: { poor: 'remainedPoor', nearPoor: 'escapedToNearPoor', above: 'escapedAbove' },
  nearPoor: { poor: 'fromNearPoor', nearPoor: 'remainedNearPoor', above: 'escapedNearPoor' },
  above: { poor: 'newlyPoor', nearPoor: 'newlyNearPoor', above: 'remainedAbove' },
} as const satisfies Record<HouseholdClass, Record<HouseholdClass, Transition>>;

/**
 * What became of a household in a year; null where it was there at neither end. Whoever comes from no list is a return
 * (tái nghèo, tái cận nghèo) where it had left that same list within the look-back, and newly arising otherwise.
 */
export function transitionOf({ start, end, arrival, departure, escapedBefore }: YearStanding): Transition | null {
  if (start === null) return end === null ? null : (arrival ?? 'movedIn');
  if (end === null) return departure ?? 'movedOut';
  const change = CHANGES[start][end];
  if (change === 'newlyPoor' && escapedBefore.poor) return 'rePoor';
  return change === 'newlyNearPoor' && escapedBefore.nearPoor ? 'reNearPoor' : change;
}
