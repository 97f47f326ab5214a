import { describe, expect, it } from 'vitest';
import { ROLES } from '../organization/index.ts';
import { refusalsOf } from '../shared/index.ts';
import { checkEmail, checkKnownPerson, checkMemberRemoval, checkNewPerson, type PersonInput } from './member.rules.ts';

const person = (overrides: Partial<PersonInput> = {}): PersonInput => ({
  name: 'Nguyễn Văn A',
  email: 'a.nguyen@vi-du.vn',
  password: 'ruong-lua-xanh',
  ...overrides,
});

describe('checkEmail', () => {
  it.each([
    [' A.Nguyen@Vi-Du.VN ', 'a.nguyen@vi-du.vn'],
    ['x@y.gov.vn', 'x@y.gov.vn'],
  ])('takes %s as %s', (text, email) => {
    expect(checkEmail(text)).toEqual({ ok: true, value: email });
  });

  it.each([
    ['', 'textMissing'],
    ['a', 'emailInvalid'],
    ['a@b', 'emailInvalid'],
    ['a b@vi-du.vn', 'emailInvalid'],
    ['<b>a</b>@vi-du.vn', 'emailInvalid'],
    [`${'a'.repeat(250)}@vi-du.vn`, 'emailInvalid'],
  ])('refuses %s: %s', (text, code) => {
    expect(refusalsOf(checkEmail(text)).map((refusal) => refusal.code)).toEqual([code]);
  });
});

describe('checkKnownPerson', () => {
  const known = { id: 'u1', name: 'Nguyễn Văn A' };

  it('takes someone who signs in already as they are', () => {
    expect(checkKnownPerson(known, person({ password: null }))).toEqual({ ok: true, value: known });
  });

  it('sets no password for someone who has one', () => {
    expect(refusalsOf(checkKnownPerson(known, person()))).toMatchObject([
      { code: 'fieldForbidden', path: ['password'], value: null, subject: 'Nguyễn Văn A' },
    ]);
  });
});

describe('checkNewPerson', () => {
  it('takes a name, an address and a password', () => {
    expect(checkNewPerson(person({ name: '  Nguyễn Văn A ', email: 'A.Nguyen@vi-du.vn' }))).toEqual({
      ok: true,
      value: person(),
    });
  });

  it('says everything at once', () => {
    expect(
      refusalsOf(checkNewPerson({ name: ' ', email: 'a', password: null })).map(({ code, path }) => [code, path[0]]),
    ).toEqual([
      ['emailInvalid', 'email'],
      ['textMissing', 'name'],
      ['passwordMissing', 'password'],
    ]);
  });

  it.each([
    ['1234567', 'textTooShort'],
    ['x'.repeat(129), 'textTooLong'],
    ['12345678', 'passwordTooEasy'],
    ['aaaaaaaaaaa', 'passwordTooEasy'],
    ['qwertyuiop', 'passwordTooEasy'],
    ['Matkhau123', 'passwordTooEasy'],
    ['a.nguyen1', 'passwordTooEasy'],
  ])('refuses the password %s: %s, and does not repeat it', (password, code) => {
    const result = checkNewPerson(person({ password }));
    expect(refusalsOf(result).map((refusal) => refusal.code)).toEqual([code]);
    expect(JSON.stringify(result)).not.toContain(password);
  });

  it.each(['bacthang-2026', 'mùa xuân về', 'Tr0ng lu4 nước', 'xxxngày đẹp trời'])(
    'takes the password %s',
    (password) => {
      expect(checkNewPerson(person({ password })).ok).toBe(true);
    },
  );
});

describe('checkMemberRemoval', () => {
  it.each(ROLES)('a %s may be removed by another, and by themselves unless administrator', (role) => {
    expect(checkMemberRemoval({ actorId: 'a', userId: 'b', role }).ok).toBe(true);
    expect(checkMemberRemoval({ actorId: 'a', userId: 'a', role }).ok).toBe(role !== 'administrator');
  });
});
