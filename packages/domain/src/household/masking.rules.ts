import type { EthnicCode } from '../standard/index.ts';
import { fieldView } from './field-view.rules.ts';
import type { ProtectedField, Viewer } from './field-view.ts';
import type { Person } from './person.ts';

const SHOWN_DIGITS = 3;

/** A person as somebody may see them. Null is not recorded, or not for them: `withheld` says which fields are the latter. */
export interface MaskedPerson extends Pick<Person, 'id' | 'name' | 'sex'> {
  readonly birthDate: string | null;
  readonly identityNumber: string | null;
  readonly ethnicity: EthnicCode | null;
  readonly disabled: boolean | null;
  readonly seriouslyIll: boolean | null;
  readonly withheld: readonly ProtectedField[];
}

/** The last three digits of an identity number, the others as dots: enough to tell two people of one name apart. */
export function maskIdentityNumber(number: string): string {
  const hidden = Math.max(0, number.length - SHOWN_DIGITS);
  return '•'.repeat(hidden) + number.slice(hidden);
}

/** A person with what a viewer may not see taken out; masked, a birth date is its year and a number its last digits. */
export function maskPerson(person: Person, viewer: Viewer, purpose: string | null): MaskedPerson {
  const withheld: ProtectedField[] = [];
  const seen = <T>(field: ProtectedField, value: T | null, masked: T | null): T | null => {
    const view = fieldView(viewer, field, purpose);
    if (view === 'shown') return value;
    withheld.push(field);
    return view === 'masked' ? masked : null;
  };
  const { id, name, sex, identityNumber } = person;
  return {
    id,
    name,
    sex,
    birthDate: seen('birthDate', person.birthDate, person.birthDate.slice(0, 4)),
    identityNumber: seen('identityNumber', identityNumber, identityNumber && maskIdentityNumber(identityNumber)),
    ethnicity: seen('ethnicity', person.ethnicity, null),
    disabled: seen('disability', person.disabled, null),
    seriouslyIll: seen('health', person.seriouslyIll, null),
    withheld,
  };
}
