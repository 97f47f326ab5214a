import { expect, test } from 'vitest';
import { closeReport, createFindingLog, summarizeReport } from './index.ts';

const AT = { table: 'wards', row: '7', column: 'name' };

test('an import without findings is a few lines', () => {
  const unit = { id: 'P33', code: '33', name: 'Hưng Yên', tier: 'province', type: 'province', parentId: 'VN' } as const;
  const units = [
    { ...unit, validFrom: null, validTo: '2025-07-01' },
    { ...unit, validFrom: '2025-07-01', validTo: null },
    { ...unit, validFrom: '2025-07-01', validTo: null },
  ];
  expect(summarizeReport(closeReport('nguồn', createFindingLog(), units))).toBe(
    ['Nguồn: nguồn', 'Trước 01/07/2025: 1 tỉnh', 'Từ 01/07/2025: 2 tỉnh', 'Kế thừa: 0 toàn bộ, 0 một phần'].join('\n'),
  );
});

test('findings are grouped, gravest first, with figures in Vietnamese form and a few examples', () => {
  const log = createFindingLog();
  for (let row = 0; row < 1200; row += 1) log.note('name.spaces', AT, 'Xã  A', 'repaired', { instead: 'Xã A' });
  log.note('code.format', { ...AT, column: 'code' }, '12x', 'refused', { allowed: '5 chữ số' });
  const lines = summarizeReport(closeReport('tệp', log)).split('\n').slice(2);
  expect(lines).toEqual([
    'Lỗi · Mã sai dạng: 1 (từ chối)',
    '  wards dòng 7 cột code: 12x (cho phép: 5 chữ số)',
    'Ghi nhận · Tên thừa dấu cách hoặc ký tự vô hình: 1.200 (đã sửa)',
    ...Array.from({ length: 3 }, () => '  wards dòng 7 cột name: Xã  A → Xã A'),
  ]);
});

test('a long value is cut, an empty one is called so', () => {
  const log = createFindingLog();
  log.note('cell.length', AT, 'x'.repeat(500), 'refused');
  log.note('name.empty', AT, '', 'refused');
  const summary = summarizeReport(closeReport('tệp', log));
  expect(summary).toContain(`${'x'.repeat(80)}…`);
  expect(summary).toContain('(trống)');
});
