import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sheet, unit } from '../assign.fixture.ts';
import { type AssignRow, cellText, cellValue, columnsFor } from '../table/assign.columns.ts';
import { PrintedSheet } from './printed-sheet.tsx';

const NOBODY = { pinned: '', minimum: '', maximum: '' };
const COMMUNES = 3321;
const units = Array.from({ length: COMMUNES }, (_, n) => unit(`X${n}`, `Xã ${n}`, 10n, 'xã'));
const whole = sheet({ units });
const rows: readonly AssignRow[] = units.map((each, n) => ({
  unit: each,
  byHand: n === 7 ? { ...NOBODY, pinned: '4' } : NOBODY,
  share: null,
  other: null,
}));
const NO_TOTALS = {
  denominator: null,
  startRate: null,
  minimum: null,
  maximum: null,
  end: null,
  endRate: null,
  other: null,
};
const totals = { ...NO_TOTALS, difference: null, start: '33210', pinned: '4' };

function printed(given: readonly AssignRow[]): string {
  return renderToStaticMarkup(
    <PrintedSheet
      unitName="cả nước"
      title="Giao chỉ tiêu năm 2025"
      statement="Tỷ lệ hộ nghèo"
      notes={['Tổng phải giảm: 4.']}
      columns={columnsFor(whole, null, false)}
      rows={given}
      textAt={(row, key) => cellText(cellValue(row, key, whole), key)}
      totals={totals}
    />,
  );
}

test('every one of the 3,321 communes is on the paper, in order, and the sums once at the end', () => {
  const lines = printed(rows).match(/<tr.*?<\/tr>/g) ?? [];
  expect(lines).toHaveLength(1 + COMMUNES + 1);
  expect(lines[8]).toContain('Xã Xã 7');
  expect(lines.at(-2)).toContain('<td>3.321</td>');
  expect(lines.at(-1)).toContain('Cộng 3.321 đơn vị');
  expect(lines.at(-1)).toContain('33.210');
});

test('bounds that nobody set take no room', () => {
  expect(printed(rows)).not.toContain('Ít nhất');
  const bounded = rows.map((row, n) => (n === 3 ? { ...row, byHand: { ...row.byHand, minimum: '2' } } : row));
  expect(printed(bounded)).toContain('Ít nhất');
  expect(printed(bounded)).not.toContain('Nhiều nhất');
});
