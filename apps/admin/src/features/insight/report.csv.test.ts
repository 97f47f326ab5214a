import { expect, it } from 'vitest';
import { csvOf } from './report.csv.ts';

it('writes a table a block, quoted, and lets no cell be a formula', () => {
  const text = csvOf([
    { number: '1', title: 'Kết quả "thử"', columns: ['Đơn vị', 'Hộ'], rows: [['=HYPERLINK("x")', '1.234']] },
    { number: '2', title: 'Trống', columns: ['Cột'], rows: [], note: 'Ghi chú' },
  ]);
  expect(text).toBe(
    '\uFEFF"Biểu 1. Kết quả ""thử"""\r\n"Đơn vị","Hộ"\r\n"\'=HYPERLINK(""x"")","1.234"\r\n\r\n"Biểu 2. Trống"\r\n"Cột"\r\n"Ghi chú"\r\n',
  );
});
