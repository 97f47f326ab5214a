import { describe, expect, test } from 'vitest';
import { cleanText, matchKey, officialCode, slug, splitName, unitId } from './index.ts';

describe('cleanText', () => {
  test('leaves a clean name alone', () => {
    expect(cleanText('Xã Tân Hưng')).toEqual({ text: 'Xã Tân Hưng', repairs: [] });
  });

  test('composes, trims and makes apostrophes one, and says so', () => {
    const raw = `  Xã\u00a0 Ea${'\u200b'} H’Leo Nậm`.normalize('NFD');
    expect(cleanText(raw)).toEqual({
      text: "Xã Ea H'Leo Nậm",
      repairs: ['name.unicode', 'name.spaces', 'name.apostrophe'],
    });
  });
});

describe('splitName', () => {
  test.each([
    ['Tỉnh Hưng Yên', 'province', 'province', 'Hưng Yên'],
    ['Thành phố Huế', 'province', 'municipality', 'Huế'],
    ['Thành phố Hưng Yên', 'district', 'provincialCity', 'Hưng Yên'],
    ['Thị xã Mỹ Hào', 'district', 'town', 'Mỹ Hào'],
    ['Quận 1', 'district', 'urbanDistrict', '1'],
    ['Phường 1', 'commune', 'ward', '1'],
    ['Thị trấn Vương', 'commune', 'township', 'Vương'],
    ['Đặc khu Cồn Cỏ', 'commune', 'specialZone', 'Cồn Cỏ'],
    ['xã tân hưng', 'commune', 'commune', 'Tân hưng'],
  ] as const)('%s of tier %s is a %s named %s', (text, tier, type, name) => {
    expect(splitName(text, tier)).toMatchObject({ type, name });
  });

  test('knows nothing of a name without a type of its tier', () => {
    expect(splitName('Hưng Yên', 'province')).toBeNull();
    expect(splitName('Huyện Ân Thi', 'commune')).toBeNull();
    expect(splitName('Xã', 'commune')).toBeNull();
  });
});

describe('matchKey', () => {
  test.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Kiến Thuỵ', 'Kiến Thụy'],
    ['Huyện KBang', 'Huyện Kbang'],
    ['Cư M’gar', "Cư M'Gar"],
    ['Phan Rang-Tháp Chàm', 'Phan Rang - Tháp Chàm'],
    ['Nậm Nèn', 'Nậm Nèn'.normalize('NFD')],
  ])('%s is %s', (one, other) => {
    expect(matchKey(one)).toBe(matchKey(other));
  });

  test.each([
    ['Tân Thành', 'Tân Thanh'],
    ['Bà Ba', 'Ba Bà'],
    ['Sơn', 'Son'],
  ])('%s is not %s', (one, other) => {
    expect(matchKey(one)).not.toBe(matchKey(other));
  });
});

describe('codes', () => {
  test('lost leading zeros are put back', () => {
    expect(officialCode('292', 'commune')).toEqual({ code: '00292', padded: true });
    expect(officialCode('33', 'province')).toEqual({ code: '33', padded: false });
  });

  test.each(['', '123456', '12a45', '-1', '1.5'])('%j is no code of a commune', (raw) => {
    expect(officialCode(raw, 'commune')).toBeNull();
  });

  test('a code has one identity before and another after', () => {
    expect(unitId('commune', '12322', null)).toBe('C12322');
    expect(unitId('commune', '12322', '2025-07-01')).toBe('C12322-2025');
  });

  test('a slug has no marks', () => {
    expect(slug('Thị xã Đông Triều')).toBe('thi-xa-dong-trieu');
    expect(slug("Huyện Ia H' Drai")).toBe('huyen-ia-h-drai');
  });
});
