import type { PlainDate } from '../../shared/plain-date.ts';
import { type Refusal, refusal } from '../../shared/refusal.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import { AREAS } from '../standard.ts';

const NONE: readonly Refusal[] = [];

/**
 * What keeps facts from being judged on a day, whatever the standard: `areaNotSet` (the commune's area is not recorded for
 * the day), `noMembers`, `memberRepeated` (one `ref` twice), `birthDateInFuture` (`allowed` is the day).
 */
export function checkHouseholdFacts(facts: HouseholdFacts, on: PlainDate): readonly Refusal[] {
  const { area, members } = facts;
  let sound = area !== undefined && members.length > 0;
  for (const { birthDate } of members) if (isAfter(birthDate, on)) sound = false;
  return sound && !hasRepeated(facts) ? NONE : refusalsOfFacts(facts, on);
}

function refusalsOfFacts({ area, members }: HouseholdFacts, on: PlainDate): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (area === undefined) refusals.push(refusal('areaNotSet', ['area'], { allowed: AREAS.join('|'), subject: on }));
  if (members.length === 0) refusals.push(refusal('noMembers', ['members'], { value: '0', allowed: '1..' }));
  for (const [index, { birthDate, ref }] of members.entries()) {
    const at = ['members', String(index)];
    if (birthDate !== undefined && isAfter(birthDate, on)) {
      refusals.push(refusal('birthDateInFuture', [...at, 'birthDate'], { value: birthDate, allowed: `..${on}` }));
    }
    if (members.findIndex((other) => other.ref === ref) < index) {
      refusals.push(refusal('memberRepeated', [...at, 'ref'], { value: ref }));
    }
  }
  return refusals;
}

/** A year or month alone is after a day only if all of it is. */
function isAfter(birthDate: string | undefined, on: PlainDate): boolean {
  if (birthDate === undefined) return false;
  return birthDate > (birthDate.length === on.length ? on : on.slice(0, birthDate.length));
}

/** Households are small: comparing each with those before it beats making a set, up to the largest that there are. */
function hasRepeated({ members }: HouseholdFacts): boolean {
  for (let at = 1; at < members.length; at += 1) {
    const ref = members[at]?.ref;
    for (let before = 0; before < at; before += 1) if (members[before]?.ref === ref) return true;
  }
  return false;
}
