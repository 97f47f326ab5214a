import { describe, expect, it, test } from 'vitest';
import { type AssignmentSheetContext, readAssignmentSheet } from './index.ts';

const CONTEXT: AssignmentSheetContext = {
  units: [
    { id: 'A', code: '331', name: 'Ân Thi', fullName: 'huyện Ân Thi' },
    { id: 'B', code: '333', name: 'Phù Cừ', fullName: 'huyện Phù Cừ' },
  ],
  successions: {
    units: [
      { id: 'O', code: '331', name: 'Mỹ Hào', fullName: 'huyện Mỹ Hào', validFrom: null, validTo: '2025-07-01' },
      { id: 'A', code: '331', name: 'Ân Thi', fullName: 'huyện Ân Thi', validFrom: null, validTo: null },
    ],
    links: [{ predecessorId: 'O', successorId: 'A' }],
  },
  targets: [
    {
      ...{ key: 'poor', number: '1', statement: 'Năm 2025 tỷ lệ hộ nghèo dưới 1%' },
      ...{ indicatorName: 'Tỷ lệ hộ nghèo', years: [2021, 2025] },
    },
    {
      ...{ key: 'jobs', number: '2.1', statement: 'Tạo việc làm mới' },
      ...{ indicatorName: 'Số việc làm mới', years: [2021, 2030] },
    },
  ],
  ...{ targetKey: 'poor', year: 2025, choices: [], headRow: null },
};

function told(table: string, more: Partial<AssignmentSheetContext> = {}) {
  const rows = table
    .trim()
    .split('\n')
    .map((line, index) => ({ number: index + 1, cells: line.split('|').map((cell) => cell.trim()) }));
  const read = readAssignmentSheet(rows, { ...CONTEXT, ...more });
  if (!read.ok) return { refused: read.refusals.map(({ code }) => code) };
  const { cells, findings, wholes } = read.value;
  return {
    cells: cells.map(
      ({ cell, unitId, targetKey, year, field, value, certain }) =>
        `${cell} ${unitId} ${targetKey}${year === 2025 ? '' : ` ${year}`} ${field} ${value}${certain ? '' : '?'}`,
    ),
    findings: findings.map(({ cell, warning, refusal }) => `${cell} ${refusal.code}${warning ? ' (warning)' : ''}`),
    wholes: wholes.map(({ cell, targetKey, year, value }) => `${cell} ${targetKey} ${year} ${value}`),
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
  expect(told(table)).toEqual({
    cells: ['E4 A poor share 4', 'E5 B poor share 6'],
    findings: [],
    wholes: ['C7 poor 2025 10'],
  });
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
    const choices = [{ place: 1, role: 'share', targetKey: 'jobs', year: 2026 }] as const;
    expect(told('Đơn vị | Cột lạ\nÂn Thi | 40', { choices }).cells).toEqual(['B2 A jobs 2026 share 40']);
    expect(told('Đơn vị | a\nÂn Thi | 40', { choices: [{ ...choices[0], year: 2031 }] })).toEqual({
      refused: ['outOfRange'],
    });
    expect(told('Đơn vị | a\nÂn Thi | 40', { choices: [{ ...choices[0], targetKey: 'x' }] })).toEqual({
      refused: ['notFound'],
    });
  });

  it('fill several targets and years of one sheet', () => {
    const table = `
Kế hoạch giao năm 2025
Huyện | Giảm hộ nghèo | | Tạo việc làm mới | | Số việc làm mới
 | Số hộ nghèo đầu năm | Giao giảm | Giao năm 2024 | Giao năm 2026 | Giao
Ân Thi | 300 | 4 | 5 | 1.200 | 7
Phù Cừ | 250 | 6 | 5 | 900 | 8
Tổng phải giao | 550 | 10 | 10 | 2.100 | 15`;
    expect(told(table)).toEqual({
      cells: [
        ...['C4 A poor share 4?', 'E4 A jobs 2026 share 1200', 'F4 A jobs share 7'],
        ...['C5 B poor share 6?', 'E5 B jobs 2026 share 900', 'F5 B jobs share 8'],
      ],
      findings: [],
      wholes: ['C6 poor 2025 10', 'E6 jobs 2026 2100', 'F6 jobs 2025 15'],
    });
  });

  it.each([
    ['Giao số việc làm mới', 'jobs share 40'],
    ['Số việc làm mới giao năm 2026', 'jobs 2026 share 40'],
    ['Giao giảm tỷ lệ hộ nghèo (hộ)', 'poor share 40'],
    ['Kế hoạch số việc làm mới', 'jobs share 40'],
    ['KH 2026: Số việc làm mới', 'jobs 2026 share 40'],
    ['Giao năm 2026', undefined],
    ['Thực hiện số việc làm mới 2025', undefined],
  ])('headed %s', (head, cell) => {
    expect(told(`Đơn vị | ${head}\nÂn Thi | 40`).cells?.[0]).toBe(cell && `B2 A ${cell}`);
  });

  it('are of the year that the title names, where their heads name none', () => {
    const table = 'Giao chỉ tiêu năm 2025\nĐơn vị | Giảm\nÂn Thi | 4';
    expect(told(table, { year: 2024 }).cells).toEqual(['B3 A poor share 4']);
  });

  it('stand under the row that somebody says is the head', () => {
    const table = 'Đơn vị | báo cáo\nTên huyện, thị | Số giảm\nÂn Thi | 4';
    expect(told(table).cells).toEqual([]);
    const choices = [
      { place: 0, role: 'unitName', targetKey: null, year: null },
      { place: 1, role: 'share', targetKey: 'poor', year: 2025 },
    ] as const;
    expect(told(table, { headRow: 2, choices }).cells).toEqual(['B3 A poor share 4']);
    expect(told(table, { headRow: 9 })).toEqual({ refused: ['headNotFound'] });
  });
});

test.each([
  ['Kim Bôi | 4', 'A2 unitUnknown'],
  ['huyện Mỹ Hào | 4', 'A2 unitSucceeded'],
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
    ...{ cells: ['B2 A poor share 4'], findings: ['B4 sumDiffers (warning)'], wholes: [] },
  });
});

test.each(['', 'a | b'])('%j is no such table', (table) => expect(told(table)).toEqual({ refused: ['headNotFound'] }));

test('a code that has passed on to another unit carries no share of the former one over', () => {
  expect(told('Mã | Đơn vị | Giảm\n331 | Mỹ Hào | 4\n331 | Ân Thi | 5')).toMatchObject({
    cells: ['C3 A poor share 5'],
    findings: ['B2 unitSucceeded'],
  });
});
