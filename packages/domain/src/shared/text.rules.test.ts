import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { RUNS } from '../testing/runs.ts';
import { checkOptionalText, checkText } from './text.rules.ts';
import { foldToneSpelling, TEXT_LIMITS } from './text.ts';

const rule = { path: ['reason'], max: 5 };

describe('checkText', () => {
  it.each([
    ['abcd', true],
    ['abcde', true],
    ['abcdef', false],
    ['👩‍🌾ab', true],
    ['𝒂𝒂𝒂𝒂𝒂', true],
    ['𝒂𝒂𝒂𝒂𝒂𝒂', false],
  ])('counts code points: %s', (text, fits) => expect(checkText(text, rule).ok).toBe(fits));

  it.each([
    ['', 'textMissing'],
    ['   \n\t ', 'textMissing'],
    ['\u00a0\u3000', 'textMissing'],
    ['\u200b\u200d', 'textMissing'],
    ['a\u0000b', 'textHasControlCharacter'],
    ['a\nb', 'textHasControlCharacter'],
    ['12\u202e3', 'textHasControlCharacter'],
    ['\ud800', 'textMalformed'],
  ])('refuses %j: %s', (text, code) => expect(refused(checkText(text, rule))).toEqual([`${code}@reason`]));

  it('says all that is wrong at once', () => {
    expect(refused(checkText('a\u0007bcdefg', rule))).toEqual(['textTooLong@reason', 'textHasControlCharacter@reason']);
    expect(refused(checkText('ab', { ...rule, min: 3 }))).toEqual(['textTooShort@reason']);
  });

  it('refuses 20,000 characters of reason with both lengths', () => {
    const result = checkText('a'.repeat(20_000), { path: ['reason'], max: TEXT_LIMITS.reason, lines: true });
    expect(result).toMatchObject({
      ok: false,
      refusals: [{ value: '20000', allowed: '1..2000', code: 'textTooLong' }],
    });
  });

  it.each(['<script>alert(1)</script>', '& < > "', '🏠 Nhà ở', 'Nguyễn Thị Ánh'])('keeps %s as it is', (text) => {
    expect(checkText(text, { path: [], max: 100 })).toEqual({ ok: true, value: text });
  });

  it('composes, trims and joins line ends', () => {
    const decomposed = 'Hưng Yên'.normalize('NFD');
    expect(checkText(`  ${decomposed}\r\nxã `, { path: [], max: 100, lines: true })).toEqual({
      ok: true,
      value: 'Hưng Yên\nxã',
    });
  });

  // What `checkText` cleans away or refuses: line ends, blanks, marks that compose, and those that only look like nothing.
  const AWKWARD = [
    ...' \r\n\t\u0085\u00a0\u180e\u2028\u3000\ufeff\u200b\u202e\u0000aU\u031b\u0301\u0323\u1161\u212b\u0958𝅗𝅥',
  ];
  const unit = fc.oneof(
    fc.constantFrom(...AWKWARD),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constant('\r\n'),
  );

  it.each([true, false])('accepts what it gave, unchanged; with lines: %s', (lines) => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), fc.integer({ min: 0, max: 3 }), (text, min) => {
        const awkward = { path: [], min, max: 10, lines };
        const once = checkText(text, awkward);
        if (once.ok) expect(checkText(once.value, awkward)).toEqual(once);
      }),
      { numRuns: RUNS },
    );
  });
});

it('checkOptionalText: nothing to see is nothing', () => {
  for (const text of [null, '', '  ', '\u200b'])
    expect(checkOptionalText(text, rule)).toEqual({ ok: true, value: null });
  expect(refused(checkOptionalText('abcdef', rule))).toEqual(['textTooLong@reason']);
});

it.each([
  ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
  ['HUYỆN UỶ ĐỊNH HOÁ', 'HUYỆN ỦY ĐỊNH HÓA'],
  ['hoàn thành, quý, quỷ, huỳnh, khoẻ', 'hoàn thành, quý, quỷ, huỳnh, khỏe'],
  ['Tỉnh ủy', 'Tỉnh ủy'],
])('foldToneSpelling: %s', (text, folded) => expect(foldToneSpelling(text)).toBe(folded));
