import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { checkDirectiveFacts, type DirectiveFacts, isSameDocument } from './directive-facts.rules.ts';

function facts(given: Partial<DirectiveFacts> = {}): DirectiveFacts {
  return {
    kind: 'directive',
    number: '05-CT/TW',
    issuer: 'Ban Bí thư',
    date: '2021-06-23',
    title: 'Công tác giảm nghèo',
    periodFrom: null,
    periodTo: 2030,
    ...given,
  };
}

describe('checkDirectiveFacts', () => {
  it.each<[Partial<DirectiveFacts>, readonly string[]]>([
    [{}, []],
    [{ number: null, date: null, periodTo: null }, []],
    [{ number: 'năm' }, ['documentNumberUnknown@number']],
    [{ issuer: ' ', title: '' }, ['textMissing@issuer', 'textMissing@title']],
    [{ title: 'a'.repeat(501) }, ['textTooLong@title']],
    [{ date: '2021-02-30' }, ['dateInvalid@date']],
    [{ periodFrom: 2025, periodTo: 2025 }, []],
    [{ periodFrom: 2026, periodTo: 2025 }, ['periodReversed@periodTo']],
    [{ periodFrom: 1999, periodTo: 2101 }, ['yearOutOfRange@periodFrom', 'yearOutOfRange@periodTo']],
  ])('%o', (given, codes) => expect(refused(checkDirectiveFacts(facts(given)))).toEqual(codes));

  it('writes the number as everybody does, and a blank one not at all', () => {
    expect(checkDirectiveFacts(facts({ number: 'Số 5/CT-TW' }))).toMatchObject({
      ok: true,
      value: { number: '05-CT/TW' },
    });
    expect(checkDirectiveFacts(facts({ number: ' ' }))).toMatchObject({ ok: true, value: { number: null } });
  });
});

describe('isSameDocument', () => {
  it.each<[Partial<DirectiveFacts>, boolean]>([
    [{}, true],
    [{ title: 'Tên khác', issuer: 'BAN BÍ THƯ' }, true],
    [{ date: '2021' }, true],
    [{ date: null }, true],
    [{ date: '2020-06-23' }, false],
    [{ number: '06-CT/TW' }, false],
    [{ kind: 'notice' }, false],
    [{ issuer: 'Tỉnh ủy' }, false],
  ])('%o: %s', (given, same) => {
    expect(isSameDocument(facts(), facts(given))).toBe(same);
    expect(isSameDocument(facts(given), facts())).toBe(same);
  });

  it('says nothing of documents without a number', () => {
    expect(isSameDocument(facts({ number: null }), facts({ number: null }))).toBe(false);
  });
});
