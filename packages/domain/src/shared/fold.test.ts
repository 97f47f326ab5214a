import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese, matchesSearch } from './fold.ts';

describe('foldVietnamese', () => {
  it.each([
    ['Hưng Yên', 'hung yen'],
    ['Đắk Lắk', 'dak lak'],
    ['ĐỨC THỌ', 'duc tho'],
    ['Ðồng Nai', 'dong nai'], // U+00D0, as some keyboards write it
    ['Bà Rịa–Vũng Tàu', 'ba ria vung tau'],
    ['Phan Rang - Tháp Chàm', 'phan rang thap cham'],
    ['  Ea   H’Leo ', "ea h'leo"],
    ['Hai\u00A0Bà\u200B Trưng', 'hai ba trung'],
    ['103/KH-UBND', '103/kh ubnd'],
    ['Phường 1', 'phuong 1'],
    ['a\0\tb', 'a b'],
    ['', ''],
  ])('%j → %s', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Khoái Châu', 'Khóai Châu'],
    ['UỶ BAN', 'ỦY BAN'],
    ['Tuý Loan', 'Túy Loan'],
  ])('places the tone mark nowhere: %s is %s', (newer, older) => {
    expect(foldVietnamese(newer)).toBe(foldVietnamese(older));
  });

  it('takes composed and decomposed text for one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldVietnamese(text.normalize('NFD'))).toBe(foldVietnamese(text.normalize('NFC')));
      }),
    );
  });

  it('folds what is folded to itself', () => {
    const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặêềểễếệọộợụựỳỵÐð ’-–/0123'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        expect(foldVietnamese(foldVietnamese(text))).toBe(foldVietnamese(text));
        expect(foldVietnamese(text.toUpperCase())).toBe(foldVietnamese(text));
      }),
    );
  });
});

describe('matchesSearch', () => {
  it.each([
    ['Kế hoạch giảm nghèo huyện Phù Cừ', 'phu cu ke hoach', true],
    ['103/KH-UBND Kế hoạch', '103/kh', true],
    ['Kế hoạch', '  ', true],
    ['Kế hoạch', 'kế hoạch huyện', false],
  ])('%s, %s: %s', (text, search, found) => {
    expect(matchesSearch(text, search)).toBe(found);
  });
});
