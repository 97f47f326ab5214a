import type { PlainDate } from '../shared/index.ts';
import type { HeadRelation } from '../standard/index.ts';
import type { Unit } from '../unit/index.ts';
import type { Person } from './person.ts';

/** Thôn, bản, ấp, tổ dân phố: the unit in which a household lives and its neighbours meet. */
export type Village = Unit & { readonly tier: 'village' };

/** A person in a household, from a day on and until another, which is no longer part of it: `[from, to)`; null is open. */
export interface HouseholdMember {
  readonly person: Person;
  readonly relation: HeadRelation;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Where a household lives, `[from, to)`. `detail` is what stands before the village in an address. */
export interface HouseholdAddress {
  readonly villageId: string;
  readonly detail: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/**
 * How a household came into the register: it was found living there (`listed`), came from a place outside the register
 * (`movedIn`), or separated from another of its households (`split`, tách hộ).
 */
export const ORIGIN_KINDS = ['listed', 'movedIn', 'split'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** How it left: to a place outside the register, into another of its households (nhập hộ), or nobody is left of it. */
export const ENDING_KINDS = ['movedOut', 'merged', 'dissolved'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export interface HouseholdOrigin {
  readonly kind: OriginKind;
  readonly on: PlainDate;
  readonly fromHouseholdId: string | null;
}

/** `on` is the first day on which it is no household of the register any more. */
export interface HouseholdEnding {
  readonly kind: EndingKind;
  readonly on: PlainDate;
  readonly intoHouseholdId: string | null;
}

/**
 * Hộ gia đình: people registered for residence together at one lawful dwelling (Luật Cư trú). Moving within the register
 * is another address, not another household.
 */
export interface Household {
  readonly id: string;
  readonly members: readonly HouseholdMember[];
  readonly addresses: readonly HouseholdAddress[];
  readonly origin: HouseholdOrigin;
  readonly ending: HouseholdEnding | null;
}
