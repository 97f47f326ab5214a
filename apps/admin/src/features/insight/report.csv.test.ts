import { expect, it } from 'vitest';
import { csvOf, markedCsv } from './report.csv.ts';

it('writes a table a block, quoted, and lets no cell be a formula', () => {
  const text = csvOf([
    { number: '1', title: 'Kết quả "thử"', columns: ['Đơn vị', 'Hộ'], rows: [['=HYPERLINK("x")', '1.234']] },
    { number: '2', title: 'Trống', columns: ['Cột'], rows: [], note: 'Ghi chú' },
  ]);
  expect(text).toBe(
    '\uFEFF"Biểu 1. Kết quả ""thử"""\r\n"Đơn vị","Hộ"\r\n"\'=HYPERLINK(""x"")","1.234"\r\n\r\n"Biểu 2. Trống"\r\n"Cột"\r\n"Ghi chú"\r\n',
  );
});

it('says on its last line where the households are made up', () => {
  const csv = csvOf([{ number: '1', title: 'Kết quả', columns: ['Hộ'], rows: [['3']] }]);
  expect(markedCsv(csv, true)).toBe(`${csv}"Số liệu giả định để trình diễn, không phải hộ có thật."\r\n`);
  expect(markedCsv(csv, false)).toBe(csv);
});
