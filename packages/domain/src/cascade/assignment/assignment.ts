import type { Fraction } from '../../shared/exact.ts';

/** What an assigned figure is held against: the state at the end of the year, or what the year alone brings. */
export const ASSIGNMENT_MEASURES = ['atEnd', 'inYear'] as const;
export type AssignmentMeasure = (typeof ASSIGNMENT_MEASURES)[number];

/** What a proportional share is in proportion to: the figure at the start (poor households), or the denominator. */
export const ALLOCATION_BASES = ['start', 'denominator'] as const;
export type AllocationBasis = (typeof ALLOCATION_BASES)[number];

/** How a target can be shared out among the units below. */
export interface Assignable {
  readonly measure: AssignmentMeasure;
  readonly direction: 'up' | 'down';
}

/** A share with both sides of the unit's figure at the start; null where they are not known. Whole units. */
export interface AssignedShare {
  readonly share: bigint;
  readonly start: bigint | null;
  readonly denominator: bigint | null;
}

/** The figure that a share comes to, in the indicator's unit. */
export interface AssignedFigure {
  readonly unitId: string;
  readonly year: number;
  readonly value: Fraction;
}
