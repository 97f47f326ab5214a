import { describe, expect, it, test } from 'vitest';
import { type AssignmentSheetContext, readAssignmentSheet } from './index.ts';

const CONTEXT: AssignmentSheetContext = {
  units: [
    { id: 'A', code: '331', name: 'Ân Thi', fullName: 'huyện Ân Thi' },
    { id: 'B', code: '333', name: 'Phù Cừ', fullName: 'huyện Phù Cừ' },
  ],
  targets: [
    { key: 'poor', number: '1', statement: 'Năm 2025 tỷ lệ hộ nghèo dưới 1%', indicatorName: 'Tỷ lệ hộ nghèo' },
    { key: 'jobs', number: '2.1', statement: 'Tạo việc làm mới', indicatorName: 'Số việc làm mới' },
  ],
  ...{ targetKey: 'poor', year: 2025, choices: [] },
};

function told(table: string, more: Partial<AssignmentSheetContext> = {}) {
  const rows = table
    .trim()
    .split('\n')
    .map((line, index) => ({ number: index + 1, cells: line.split('|').map((cell) => cell.trim()) }));
  const read = readAssignmentSheet(rows, { ...CONTEXT, ...more });
  if (!read.ok) return { refused: read.refusals.map(({ code }) => code) };
  const { cells, findings, whole } = read.value;
  return {
    cells: cells.map(({ cell, unitId, targetKey, field, value }) => `${cell} ${unitId} ${targetKey} ${field} ${value}`),
    findings: findings.map(({ cell, warning, refusal }) => `${cell} ${refusal.code}${warning ? ' (warning)' : ''}`),
    whole,
  };
}

test('the table that is handed out comes in again', () => {
  const table = `
Giao chỉ tiêu năm 2025
Năm 2025 tỷ lệ hộ nghèo dưới 1%
TT | Đơn vị | Tổng số hộ | Số hộ nghèo | Giao giảm năm 2025 | Mức đến cuối năm 2025 (%)
1 | Huyện Ân Thi | 30000 | 300 | 4 | 0,9867
2 | Huyện Phù Cừ | 25000 | 250 | 6 | 0,976
 | Tổng cộng | =SUM(C4:C5) | =SUM(D4:D5) | =SUM(E4:E5) |
 | Tổng phải giao | 10
Bản 1, mã a1a1`;
  expect(told(table)).toEqual({ cells: ['E4 A poor share 4', 'E5 B poor share 6'], findings: [], whole: 10n });
});

describe('columns', () => {
  it('are of the targets that their heads name, and of the one being shared out where they name none', () => {
    const table = `
Huyện | Năm 2025 tỷ lệ hộ nghèo dưới 1% | | Chỉ tiêu 2.1 | Giao năm 2024
 | Giao | Ít nhất | Giao năm 2025 |
Ân Thi | 4 | 2 | 1.200 | 9`;
    expect(told(table).cells).toEqual(['B3 A poor share 4', 'C3 A poor minimum 2', 'D3 A jobs share 1200']);
    expect(told('Mã đơn vị | Giảm\n333 | 6').cells).toEqual(['B2 B poor share 6']);
  });

  it('are of what they measure only where no column says that it shares out', () => {
    expect(told('Đơn vị | Số việc làm mới\nÂn Thi | 40').cells).toEqual(['B2 A jobs share 40']);
    expect(told('Đơn vị | Tỷ lệ hộ nghèo | Giảm\nÂn Thi | 1,5 | 4').cells).toEqual(['C2 A poor share 4']);
  });

  it('are what somebody says they are', () => {
    const choices = [{ place: 1, role: 'share', targetKey: 'jobs' }] as const;
    expect(told('Đơn vị | Cột lạ\nÂn Thi | 40', { choices }).cells).toEqual(['B2 A jobs share 40']);
  });
});

test.each([
  ['Kim Bôi | 4', 'A2 unitUnknown'],
  ['Ân Thi | 4,5', 'B2 notWhole'],
  ['Ân Thi | -4', 'B2 outOfRange'],
  ['Ân Thi | 4%', 'B2 notWhole'],
  ['Ân Thi | bốn', 'B2 notDecimal'],
  ['Ân Thi | 1.5', 'B2 pointUnclear'],
  ['Ân Thi | =1+3', 'B2 formulaNotAllowed'],
  ['Ân Thi | 4\nhuyện Ân Thi | 5', 'B2 figureRepeated'],
])('%s is told at its cell', (lines, finding) => {
  const { cells, findings } = told(`Đơn vị | Giảm\n${lines}`);
  expect({ cells, finding: findings?.[0] }).toEqual({ cells: [], finding });
});

it('warns of a sum that its rows do not come to, and has nothing to say of an empty cell', () => {
  expect(told('Đơn vị | Giảm\nÂn Thi | 4\nPhù Cừ | -\nCộng | 5')).toEqual({
    ...{ cells: ['B2 A poor share 4'], findings: ['B4 sumDiffers (warning)'], whole: null },
  });
});

test.each(['', 'a | b'])('%j is no such table', (table) => expect(told(table)).toEqual({ refused: ['headNotFound'] }));
