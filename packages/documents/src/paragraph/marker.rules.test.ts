import { expect, it } from 'vitest';
import { markerOf } from './marker.rules.ts';

it.each([
  ['Phần thứ nhất', 'part', 'thứ nhất'],
  ['PHẦN II. MỤC TIÊU', 'part', 'II'],
  ['Chương I', 'chapter', 'I'],
  ['Điều 2. Tổ chức thực hiện', 'article', '2'],
  ['IV. KINH PHÍ', 'roman', 'IV'],
  ['II- Mục tiêu', 'roman', 'II'],
  ['III/ NHIỆM VỤ', 'roman', 'III'],
  ['A. ĐÁNH GIÁ', 'letterTop', 'A'],
  ['2.1. Phấn đấu', 'decimal', '2.1'],
  ['1.2.3 Về y tế', 'decimal', '1.2.3'],
  ['2.4. 100% hộ nghèo', 'decimal', '2.4'],
  ['3. Nhiệm vụ', 'number', '3'],
  ['3- Nhiệm vụ', 'number', '3'],
  ['(2) Hỗ trợ nhà ở', 'bracket', '2'],
  ['(9) 100% xã đạt chuẩn', 'bracket', '9'],
  ['4. 100% hộ nghèo', 'number', '4'],
  ['đ) Về thông tin', 'letter', 'đ'],
  ['- Giảm nghèo', 'dash', '-'],
  ['-Giảm nghèo', 'dash', '-'],
  ['+ Hỗ trợ', 'plus', '+'],
  ['• Hỗ trợ', 'star', '•'],
])('%s', (text, kind, number) => expect(markerOf(text)).toMatchObject({ kind, text: number }));

it.each(['01 - 1,5%/năm', '1.500 lao động', '2025. Tăng', 'Giảm 1. 5', 'Phần lớn các hộ', '1,5%/năm', 'năm'])(
  '%s has none',
  (text) => expect(markerOf(text)).toBeNull(),
);
