import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SheetRow } from '../../../shared/sheet.ts';
import { type AssignmentSheetContext, readAssignmentSheet } from './index.ts';

const UNITS = [
  { id: 'A', code: '331', name: 'Ân Thi', fullName: 'huyện Ân Thi' },
  { id: 'B', code: '333', name: 'Phù Cừ', fullName: 'huyện Phù Cừ' },
];
const TARGETS = [
  { key: 'poor', number: '1', statement: 'Giảm hộ nghèo', indicatorName: 'Tỷ lệ hộ nghèo', years: [2021, 2025] },
  { key: 'jobs', number: '2.1', statement: 'Tạo việc làm', indicatorName: 'Số việc làm mới', years: [2025, 2030] },
] as const;

const WORDS = [
  ...['Đơn vị', 'Mã đơn vị', 'Huyện', 'Giao', 'Giảm', 'Ít nhất', 'Tối đa', 'Giao năm 2025', 'Giao năm 2026', 'KH 2026'],
  ...['Giảm hộ nghèo', 'Số việc làm mới', 'Chỉ tiêu 2.1', 'Tạo việc làm', 'Tổng cộng', 'Tổng phải giao', 'năm 2025'],
  ...['Ân Thi', 'H. Phù Cừ', '331', '12', '1.234', '1.234,5', '12,5%', '-', '=A1', '12/345', '(1)', '-4', '1.5'],
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ maxLength: 12 }),
  fc.nat().map(String),
);
const sheet = fc
  .array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 })
  .map((rows) => rows.map((cells, index): SheetRow => ({ number: index + 1, cells })));
const context = fc
  .record({ headRow: fc.option(fc.integer({ min: 0, max: 13 })), year: fc.integer({ min: 2020, max: 2031 }) })
  .map(
    (more): AssignmentSheetContext => ({
      ...{ units: UNITS, successions: { units: [], links: [] }, targets: TARGETS, targetKey: 'poor', choices: [] },
      ...more,
    }),
  );

const textAt = (rows: readonly SheetRow[], address: string): string => {
  const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return rows[Number(number) - 1]?.cells[letter.charCodeAt(0) - 65] ?? '';
};

it('never fails on any sheet, and never gives a part that is not in its cell, is of no unit, target or year, or stands twice', () => {
  fc.assert(
    fc.property(sheet, context, (rows, asked) => {
      const read = readAssignmentSheet(rows, asked);
      if (!read.ok) return;
      const { cells, wholes, findings } = read.value;
      for (const { cell: address, value } of [...cells, ...wholes]) {
        expect(BigInt(textAt(rows, address).replaceAll(/\D/g, '') || -1)).toBe(value);
      }
      for (const { unitId, targetKey, year } of cells) {
        expect(['A', 'B']).toContain(unitId);
        const [from = 0, to = 0] = TARGETS.find(({ key }) => key === targetKey)?.years ?? [];
        expect(year >= from && year <= to).toBe(true);
      }
      const keys = cells.map(({ unitId, targetKey, year, field }) => `${unitId} ${targetKey} ${year} ${field}`);
      expect(new Set(keys).size).toBe(keys.length);
      const wrong = findings.filter(({ warning }) => !warning).map((finding) => finding.cell);
      expect(cells.filter((part) => wrong.includes(part.cell))).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});
