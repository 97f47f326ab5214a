import { isWithin, type PlainDate } from '../shared/index.ts';
import type { Household, HouseholdAddress, HouseholdMember } from './household.ts';

/** Who is in a household on a day. */
export function membersOn({ members }: Pick<Household, 'members'>, day: PlainDate): readonly HouseholdMember[] {
  return members.filter(({ from, to }) => isWithin(day, from, to));
}

/** Where it lives on a day; null where nothing is recorded. */
export function addressOn({ addresses }: Pick<Household, 'addresses'>, day: PlainDate): HouseholdAddress | null {
  return addresses.find(({ from, to }) => isWithin(day, from, to)) ?? null;
}

/** Whether it is a household of the register on a day: found or come by then, and not gone yet. */
export function standsOn({ origin, ending }: Pick<Household, 'origin' | 'ending'>, day: PlainDate): boolean {
  return isWithin(day, origin.kind === 'listed' ? null : origin.on, ending?.on ?? null);
}

/** Chủ hộ on a day; null where none is recorded, the first where there are several. */
export function headOn(household: Pick<Household, 'members'>, day: PlainDate): HouseholdMember | null {
  return membersOn(household, day).find(({ relation }) => relation === 'head') ?? null;
}
