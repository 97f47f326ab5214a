import { addDays, type PlainDate, refusalsOf, resultOf } from '../shared/index.ts';
import type { Unit } from '../unit/index.ts';
import type { Checked } from './checked.ts';
import type { Household } from './household.ts';
import { checkMembers, memberWarnings } from './members.rules.ts';
import { checkPerson } from './person.rules.ts';
import { checkAddresses } from './place.rules.ts';

/** What a household is checked against: the day, and the villages by id. */
export interface HouseholdContext {
  readonly today: PlainDate;
  readonly villages: ReadonlyMap<string, Unit>;
}

/**
 * A household as the register may hold it, its people's names in Unicode NFC. Refuses what `checkPerson`, `checkMembers` and
 * `checkAddresses` refuse, all at once; of one that has ended, as it was on its last day. Warns of identity numbers that
 * say otherwise, and from 16 people on.
 */
export function checkHousehold(household: Household, { today, villages }: HouseholdContext): Checked<Household> {
  const { ending } = household;
  const day = ending !== null && ending.on <= today ? addDays(ending.on, -1) : today;
  const people = household.members.map(({ person }, index) =>
    checkPerson(person, today, ['members', String(index), 'person']),
  );
  const members = household.members.map((member, index) => {
    const checked = people[index]?.result;
    return checked?.ok ? { ...member, person: checked.value } : member;
  });
  const clean = { ...household, members };
  return {
    result: resultOf(clean, [
      ...people.flatMap(({ result }) => refusalsOf(result)),
      ...checkMembers(clean, day),
      ...checkAddresses(clean, villages, day),
    ]),
    warnings: [...people.flatMap(({ warnings }) => warnings), ...memberWarnings(clean, day)],
  };
}
