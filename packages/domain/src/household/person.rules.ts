import {
  checkText,
  isPartialDate,
  type PlainDate,
  type Refusal,
  refusal,
  refusalsOf,
  resultOf,
  TEXT_LIMITS,
} from '../shared/index.ts';
import type { Checked } from './checked.ts';
import { checkIdentityNumber, identityMismatches } from './identity-number.rules.ts';
import type { Person } from './person.ts';

/** Nobody of the register was born longer ago. */
const OLDEST = 130;

/**
 * A person as the register may hold them: name in Unicode NFC, identity number as digits. Refuses what `checkText` refuses
 * of the name; `dateInvalid`, `birthDateInFuture`, `birthTooLongAgo` (more than 130 years); `identityNumberInvalid`.
 * Warns where the identity number says otherwise than what is recorded.
 */
export function checkPerson(person: Person, today: PlainDate, path: readonly string[] = []): Checked<Person> {
  const name = checkText(person.name, { path: [...path, 'name'], max: TEXT_LIMITS.name });
  const number = person.identityNumber;
  const identity = number === null ? null : checkIdentityNumber(number, [...path, 'identityNumber']);
  const birth = checkBirth(person.birthDate, today, [...path, 'birthDate']);
  const refusals = [...refusalsOf(name), ...birth, ...(identity === null ? [] : refusalsOf(identity))];
  const clean: Person = {
    ...person,
    name: name.ok ? name.value : person.name,
    identityNumber: identity?.ok ? identity.value : number,
  };
  const warnings = identity?.ok && birth.length === 0 ? identityMismatches(identity.value, person, path) : [];
  return { result: resultOf(clean, refusals), warnings };
}

/** Born on `today` is no future; a year or a month alone may be the running one. */
function checkBirth(birthDate: string, today: PlainDate, path: readonly string[]): readonly Refusal[] {
  if (!isPartialDate(birthDate)) return [refusal('dateInvalid', path, { value: birthDate, allowed: 'YYYY[-MM[-DD]]' })];
  const year = Number(today.slice(0, 4));
  const allowed = `${year - OLDEST}..${today}`;
  if (birthDate > today.slice(0, birthDate.length)) {
    return [refusal('birthDateInFuture', path, { value: birthDate, allowed })];
  }
  const tooLongAgo = Number(birthDate.slice(0, 4)) < year - OLDEST;
  return tooLongAgo ? [refusal('birthTooLongAgo', path, { value: birthDate, allowed })] : [];
}
