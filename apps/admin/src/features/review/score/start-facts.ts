import { addDays, type PlainDate } from '@bacthang/domain/shared';
import { ETHNIC_CODES, type HouseholdFacts, type MemberFacts } from '@bacthang/domain/standard';
import { fromWire } from '../../../lib/wire.ts';
import type { ReviewedPerson } from './score.documents.ts';

/**
 * What a scoring begins with: the answers of the one before it in this round, or else the people whom the register knows.
 * People are named by their place; no name and no number of theirs goes into the answers.
 */
export function startFacts(before: HouseholdFacts | null, people: readonly ReviewedPerson[]): HouseholdFacts {
  return before ?? { members: people.map(memberOf) };
}

/** The day that a scoring is of unless said otherwise: today, or the last day of a commune that is no more. */
export function usualDay({ validTo }: { readonly validTo: PlainDate | null }, today: PlainDate): PlainDate {
  return validTo !== null && validTo <= today ? addDays(validTo, -1) : today;
}

function memberOf({ birthDate, sex, relation, ethnicity }: ReviewedPerson, index: number): MemberFacts {
  const code = ETHNIC_CODES.find((each) => each === ethnicity);
  return {
    ref: String(index + 1),
    ...(birthDate ? { birthDate } : {}),
    sex: fromWire(sex),
    relation: fromWire(relation),
    ...(code ? { ethnicity: code } : {}),
  };
}

/** How a reviewer calls somebody: by name where the household is as the answers have it, else by place. */
export function memberName({ members }: HouseholdFacts, people: readonly ReviewedPerson[], index: number): string {
  const [member, person] = [members[index], people[index]];
  const same =
    members.length === people.length && person && (!member?.birthDate || member.birthDate === person.birthDate);
  const born = member?.birthDate?.slice(0, 4);
  if (same) return born ? `${person.name}, sinh ${born}` : person.name;
  return `Người thứ ${index + 1}${born ? `, sinh ${born}` : ''}`;
}
