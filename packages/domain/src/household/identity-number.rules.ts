import { type PartialDate, type Refusal, type Result, refusal, resultOf } from '../shared/index.ts';
import type { Sex } from '../standard/index.ts';

/** What the digits of a căn cước number say; a former CMND (9 digits) says nothing. */
export interface IdentityDigits {
  readonly provinceCode: string;
  readonly sex: Sex;
  readonly birthYear: number;
}

const FIRST_CENTURY = 1900;

/**
 * A số định danh cá nhân, căn cước (12 digits) or chứng minh nhân dân (9 digits) as it is stored: digits alone; spaces, dots
 * and dashes between them are dropped. Refuses: `identityNumberInvalid`.
 */
export function checkIdentityNumber(text: string, path: readonly string[]): Result<string> {
  const digits = text.normalize('NFKC').replace(/[\s.\-–]/g, '');
  const sound = /^(\d{9}|\d{12})$/.test(digits) && !/^(\d)\1*$/.test(digits);
  return resultOf(digits, sound ? [] : [refusal('identityNumberInvalid', path, { value: text, allowed: '9|12' })]);
}

/**
 * What a 12-digit number says: three digits of the province of birth registration, one of century and sex (even male, odd
 * female; 0–1 for 1900–1999, 2–3 for 2000–2099 …), two of the year of birth (NĐ 137/2015/NĐ-CP Art. 13; TT 59/2021/TT-BCA
 * Art. 4). Null for any other text.
 */
export function identityDigits(number: string): IdentityDigits | null {
  const [, provinceCode, century, year] = /^(\d{3})(\d)(\d{2})\d{6}$/.exec(number) ?? [];
  if (provinceCode === undefined || century === undefined || year === undefined) return null;
  return {
    provinceCode,
    sex: Number(century) % 2 === 0 ? 'male' : 'female',
    birthYear: FIRST_CENTURY + 100 * Math.floor(Number(century) / 2) + Number(year),
  };
}

/**
 * Where a number says otherwise than the register: `identityNumberSexDiffers`, `identityNumberBirthDiffers`, with what is
 * recorded as `value` and what the number says as `allowed`. A reason to look again, not to refuse: papers err, too.
 */
export function identityMismatches(
  number: string,
  { sex, birthDate }: { readonly sex: Sex; readonly birthDate: PartialDate },
  path: readonly string[],
): readonly Refusal[] {
  const said = identityDigits(number);
  if (said === null) return [];
  const birthYear = birthDate.slice(0, 4);
  const mismatches: Refusal[] = [];
  if (said.sex !== sex) {
    mismatches.push(refusal('identityNumberSexDiffers', [...path, 'sex'], { value: sex, allowed: said.sex }));
  }
  if (String(said.birthYear) !== birthYear) {
    const data = { value: birthYear, allowed: String(said.birthYear) };
    mismatches.push(refusal('identityNumberBirthDiffers', [...path, 'birthDate'], data));
  }
  return mismatches;
}
