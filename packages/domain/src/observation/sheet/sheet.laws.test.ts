import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SheetRow } from '../../shared/sheet.ts';
import { readObservationSheet } from './index.ts';
import { context } from './sheet.fixture.ts';

const WORDS = [
  ...['Đơn vị', 'Mã đơn vị', 'Chỉ tiêu', 'Mã chỉ tiêu', 'Năm', 'Nhóm', 'ĐVT', 'Số hộ nghèo', 'Tổng số hộ', 'TH 2024'],
  ...['Tỷ lệ hộ nghèo', 'Ước TH 2024', 'Đình Cao', 'Tiên Tiến', 'Tổng cộng', 'Số việc làm mới', 'poverty-rate', '2023'],
  ...['12/345', '1.234', '1.234,5', '12,5%', '-', '…', '=A1', '31', '2000', '12 hộ', '(1)', 'năm 2024'],
];
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ maxLength: 12 }),
  fc.nat().map(String),
);
const sheet = fc
  .array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 })
  .map((rows) => rows.map((cells, index): SheetRow => ({ number: index + 1, cells })));

const digits = (text: string) => text.replaceAll(/\D/g, '');

it('never fails on any sheet, and never gives a figure that is not in the cells it names', () => {
  fc.assert(
    fc.property(sheet, (rows) => {
      const read = readObservationSheet(rows, context());
      if (!read.ok) return;
      for (const { cells, numerator, denominator } of read.value.figures) {
        const texts = cells.map((address) => {
          const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
          return rows[Number(number) - 1]?.cells[letter.charCodeAt(0) - 65] ?? '';
        });
        const seen = texts
          .flatMap((text) => [digits(text), ...text.split('/').map(digits)])
          .map((each) => BigInt(each || 0));
        expect(seen).toContain(numerator);
        if (denominator !== null) expect(seen).toContain(denominator);
      }
    }),
    { numRuns: 10_000 },
  );
});
