import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { checkIdentityNumber, identityDigits, identityMismatches } from './identity-number.rules.ts';

describe('checkIdentityNumber', () => {
  it.each([
    ['033080001234', '033080001234'],
    [' 033 080 001 234 ', '033080001234'],
    ['033.080.001-234', '033080001234'],
    ['123456789', '123456789'],
    ['０３３０８０００１２３４', '033080001234'],
  ])('takes %s as %s', (text, number) => {
    expect(checkIdentityNumber(text, [])).toEqual({ ok: true, value: number });
  });
  it.each(['', '12345678', '1234567890', '03308000123', '0330800012345', '03308000123a', '000000000000', '111111111'])(
    'refuses "%s"',
    (text) =>
      expect(refused(checkIdentityNumber(text, ['identityNumber']))).toEqual(['identityNumberInvalid@identityNumber']),
  );
});

describe('what the digits say', () => {
  it.each([
    ['033080001234', '033', 'male', 1980],
    ['033199001234', '033', 'female', 1999],
    ['033200001234', '033', 'male', 2000],
    ['001312001234', '001', 'female', 2012],
  ])('%s: of province %s, %s, born %i', (number, provinceCode, sex, birthYear) => {
    expect(identityDigits(number)).toEqual({ provinceCode, sex, birthYear });
  });
  it('is nothing for a CMND', () => expect(identityDigits('123456789')).toBeNull());
  it.each([
    ['033080001234', 'male', '1980-05-02', []],
    ['033080001234', 'female', '1980', ['identityNumberSexDiffers@sex']],
    ['033080001234', 'male', '1981', ['identityNumberBirthDiffers@birthDate']],
    ['033180001234', 'male', '1880', ['identityNumberSexDiffers@sex', 'identityNumberBirthDiffers@birthDate']],
    ['123456789', 'female', '1950', []],
  ] as const)('%s of a %s born %s', (number, sex, birthDate, codes) => {
    expect(refused(identityMismatches(number, { sex, birthDate }, []))).toEqual(codes);
  });
});
