import type { CitedLine } from '../review/index.ts';
import type { Deprivation, HouseholdClass, Receipt } from '../standard/index.ts';

/** One household under two standards: the receipt of what was decided, and of the same facts under the other one. */
export interface ShiftRow {
  readonly householdId: string;
  readonly unitId: string;
  readonly decided: Receipt;
  readonly other: Receipt;
}

/** Why a household would move: it lies on another side of the income line, or other deprivations count. */
export type ShiftReason =
  | { readonly kind: 'incomeLine'; readonly from: CitedLine | null; readonly to: CitedLine | null }
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
