import type { AllocationUnit } from './allocation.ts';

/**
 * A unit made ready. Its share is `offset + weight × t`, never below `lowest` nor above `highest` (null: no limit), where
 * t is one figure for all units: the greater t, the more each gets.
 *
 * `room` is the most its own figures allow: no unit loses more poor households than it has; null where nothing says.
 * What weighs nothing cannot be moved by t: its `highest` is its `lowest`.
 */
export interface Slot {
  readonly unit: AllocationUnit;
  readonly index: number;
  readonly room: bigint | null;
  readonly lowest: bigint;
  readonly highest: bigint | null;
  readonly pinned: boolean;
  readonly offset: bigint;
  readonly weight: bigint;
}

/** The figure that all slots have in common, as a quotient with a positive denominator. */
export interface CommonFigure {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
