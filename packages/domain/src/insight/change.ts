import type { Fraction } from '../shared/index.ts';
import type { HouseholdClass } from '../standard/index.ts';

/**
 * A household in the earlier of two rounds. Null classes: not counted there. `published` as it was decided then, `corrected` as
 * the records have it today, `underNewStandard` what those same facts make of it under the later round's standard (null
 * where they do not suffice). `inUnit` by the boundaries of then, `inUnitNow` where it lived then by those of the later round.
 */
export interface ChangeBefore {
  readonly published: HouseholdClass | null;
  readonly corrected: HouseholdClass | null;
  readonly underNewStandard: HouseholdClass | null;
  readonly inUnit: boolean;
  readonly inUnitNow: boolean;
}

/** The same household in the later round. */
export interface ChangeAfter {
  readonly published: HouseholdClass | null;
  readonly corrected: HouseholdClass | null;
  readonly inUnit: boolean;
}

/** One household in two rounds; null where it was in no register then. */
export interface ChangeRow {
  readonly householdId: string;
  readonly before: ChangeBefore | null;
  readonly after: ChangeAfter | null;
}

/** What a change is made of, in the order in which it is taken apart. */
export const CHANGE_PARTS = ['records', 'rule', 'boundary', 'facts'] as const;
export type ChangePart = (typeof CHANGE_PARTS)[number];

/** Households on the list, all households, and the rate in %; null of no households. */
export interface ChangeFigure {
  readonly listed: bigint;
  readonly all: bigint;
  readonly rate: Fraction | null;
}

/** A household that a part of the change put on the list (1), or took off it (−1). */
export interface ChangedHousehold {
  readonly householdId: string;
  readonly change: 1 | -1;
}

/** One part: by how much the list, all households and the rate (in points) differ by it, and the households behind it. */
export interface ChangePartFigure {
  readonly listed: bigint;
  readonly all: bigint;
  readonly points: Fraction | null;
  readonly households: readonly ChangedHousehold[];
}

/** `notRerun`: households whose facts do not suffice for the later standard; they are taken as they were. */
export interface SplitChange {
  readonly before: ChangeFigure;
  readonly after: ChangeFigure;
  readonly parts: Readonly<Record<ChangePart, ChangePartFigure>>;
  readonly notRerun: readonly string[];
}
