import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { opening, phrase } from './phrase.ts';

it.each<[string, string, boolean]>([
  ['tỷ lệ {hộ|người} nghèo', 'giảm Tỷ lệ hộ nghèo', true],
  ['tỷ lệ {hộ|người} nghèo', 'tỷ lệ người nghèo', true],
  ['tỷ lệ [số] hộ nghèo', 'tỷ lệ hộ nghèo', true],
  ['tỷ lệ [số] hộ nghèo', 'tỷ lệ số hộ nghèo', true],
  ['không [có|còn] khả năng', 'không có khả năng', true],
  ['không [có|còn] khả năng', 'không khả năng', true],
  ['đạt', 'đất sản xuất', false],
  ['xã', 'xãm', false],
  ['không … nghèo', 'không còn hộ nghèo', true],
  ['không … nghèo', 'không có; hộ nghèo', false],
  ['trong _ năm', 'trong 05 năm', true],
  ['đào tạo … lao động', 'đào tạo cho 6.000 lao động', true],
  ['đào tạo … lao động', 'đào tạo nghề. Lao động', false],
])('%s in %s: %s', (written, text, found) => expect(phrase(written).test(fold(text))).toBe(found));

it('opens a text', () => {
  expect(opening('mục tiêu').test(fold('Mục tiêu cụ thể'))).toBe(true);
  expect(opening('mục tiêu').test(fold('Các mục tiêu'))).toBe(false);
});
