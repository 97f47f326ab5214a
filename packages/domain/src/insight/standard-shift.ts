import type { CitedLine } from '../review/index.ts';
import type { Deprivation, HouseholdClass, Receipt } from '../standard/index.ts';

/**
 * One household under two standards: the receipt of what was decided, and of the same facts under the other one; null where
 * that one does not apply to them.
 */
export interface ShiftRow {
  readonly householdId: string;
  readonly unitId: string;
  readonly decided: Receipt;
  readonly other: Receipt | null;
}

/**
 * Why a household would move: it lies on another side of the income line; only one of the two has a line up to which income alone
 * makes poor, whatever is lacking (`incomeAlone`: that line, null of the other standard); or other deprivations count.
 */
export type ShiftReason =
  | { readonly kind: 'incomeLine' | 'incomeAlone'; readonly from: CitedLine | null; readonly to: CitedLine | null }
  | {
      readonly kind: 'deprivations';
      readonly gained: readonly Deprivation[];
      readonly lost: readonly Deprivation[];
    };

export interface ShiftMove {
  readonly householdId: string;
  readonly unitId: string;
  readonly from: HouseholdClass;
  readonly to: HouseholdClass;
  readonly reason: ShiftReason;
}

/** How many households of a unit would go from one class to another, for one kind of reason. */
export interface ShiftTally {
  readonly unitId: string;
  readonly from: HouseholdClass;
  readonly to: HouseholdClass;
  readonly reason: ShiftReason['kind'];
  readonly households: number;
}

/** Who would move under another standard; `undecided`: whose facts do not suffice for one of the two. */
export interface StandardShift {
  readonly moves: readonly ShiftMove[];
  readonly tallies: readonly ShiftTally[];
  readonly stayed: number;
  readonly undecided: readonly string[];
}

/** One household by its classes; null where the facts do not suffice. */
export interface ShiftClasses {
  readonly unitId: string;
  readonly from: HouseholdClass | null;
  readonly to: HouseholdClass | null;
  /** Whether income alone makes it poor, under the one of the two standards by which it is poor. */
  readonly poorByIncome: boolean;
}

/** A unit's households under another standard, in numbers: moved, stayed and undecided are all that were looked at. */
export interface ShiftSum {
  readonly unitId: string;
  readonly households: number;
  readonly stayed: number;
  readonly undecided: number;
  readonly tallies: readonly ShiftTally[];
}
