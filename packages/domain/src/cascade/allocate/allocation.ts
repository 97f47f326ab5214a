import type { Direction } from '../../indicator/index.ts';
import type { Fraction } from '../../shared/exact.ts';

/**
 * How shares are proposed (cascade §5): `proportional` to a basis; `sameReduction`, every unit changes by the same
 * fraction of what it has; `sameLevel`, all end at one rate and none turns back.
 */
export const ALLOCATION_METHODS = ['proportional', 'sameReduction', 'sameLevel'] as const;
export type AllocationMethod = (typeof ALLOCATION_METHODS)[number];

/** Which way a share moves the unit's figure: poor households go down, insured people up. */
export type AllocationDirection = Exclude<Direction, 'none'>;

/** What a person typed: a whole number or its digits. */
export type Entered = bigint | string;

/**
 * A unit that gets a share. Facts in whole units (hộ, lao động, đồng), null where they are not known:
 * - `basis`: what `proportional` shares by, in any unit that is the same for all;
 * - `start`, `denominator`: both sides of its rate before, poor households and households.
 *
 * Set by hand: `minimum` and `maximum`, both included, and `pinned`, its very share.
 */
export interface AllocationUnit {
  readonly code: string;
  readonly name: string;
  readonly basis: bigint | null;
  readonly start: bigint | null;
  readonly denominator: bigint | null;
  readonly minimum: Entered | null;
  readonly maximum: Entered | null;
  readonly pinned: Entered | null;
}

/** What is shared out. `whole` is the change of all units together, or the quantity they bring in together. */
export interface AllocationRequest {
  readonly method: AllocationMethod;
  readonly direction: AllocationDirection;
  readonly whole: Entered;
  readonly units: readonly AllocationUnit[];
}

/**
 * One unit's share, in whole units. `atBound`: it stands at its lowest or highest possible share, whether set by hand
 * or given by what the unit has; null between them, and for a pinned share, which is both.
 */
export interface Share {
  readonly unit: AllocationUnit;
  readonly share: bigint;
  readonly pinned: boolean;
  readonly atBound: 'minimum' | 'maximum' | null;
}

/**
 * Shares that add up to the whole exactly, in the order of the units. `common` is the figure that all have in common who
 * stand at no bound: the share for one of the basis, the fraction of what a unit has, or the rate (0..1) at the end;
 * null where every unit stands at its lowest share.
 */
export interface Allocation {
  readonly method: AllocationMethod;
  readonly direction: AllocationDirection;
  readonly whole: bigint;
  readonly common: Fraction | null;
  readonly shares: readonly Share[];
}
