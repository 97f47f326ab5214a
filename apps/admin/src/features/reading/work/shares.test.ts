import { expect, it } from 'vitest';
import { readingOf } from '../reading.fixture.ts';
import { asClipboard, sharesRead } from './shares.ts';

const TEXT = `KẾ HOẠCH
Giảm nghèo bền vững huyện Nam Thử giai đoạn 2022-2025
I. MỤC TIÊU
- Đến năm 2025, tỷ lệ hộ nghèo dưới 2%.
PHỤ LỤC
GIAO CHỈ TIÊU TỶ LỆ HỘ NGHÈO
TT\tXã, thị trấn\t2024\t2025
1\tXã An Thử\t3,4\t2,1
2\tXã Bình Thử\t2,8
\tToàn huyện\t3,1\t1,9`;

it('lays out what each unit is given, and copies it as a spreadsheet would take it', () => {
  const [table, ...others] = sharesRead(readingOf(TEXT));
  expect(others).toEqual([]);
  expect(table).toMatchObject({ name: 'Tỷ lệ hộ nghèo', unit: '%', years: ['2024', '2025'] });
  expect(table && asClipboard(table)).toBe(
    'Đơn vị\tChỉ tiêu giao năm 2024\tChỉ tiêu giao năm 2025\nXã An Thử\t3,4\t2,1\nXã Bình Thử\t2,8\t',
  );
});
