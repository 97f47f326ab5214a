import { describe, expect, it, test } from 'vitest';
import { byHandOf, draftOf, setCells } from '../assign.draft.ts';
import { sheet, unit } from '../assign.fixture.ts';
import { balance } from '../balance.ts';
import { columnsFor } from './assign.columns.ts';
import { exportedTable, toCsv, toTsv } from './assign.export.ts';
import { readPaste } from './assign.paste.ts';
import { totalsOf } from './assign.totals.ts';

const columns = columnsFor(sheet(), null, false);
const table = { units: sheet().units, columns };
const shares = columns.findIndex(({ key }) => key === 'pinned');
const cellsOf = (text: string) => text.split('\n').map((line) => line.split('\t'));
const paste = (text: string, place = { row: 0, column: shares }, units = table.units) => {
  const result = readPaste(cellsOf(text), { units, columns }, place);
  if (result.kind !== 'pasted') throw new Error(result.kind);
  const { changes, ...rest } = result.pasted;
  return { changes: changes.map(({ unitKey, field, text: typed }) => `${unitKey} ${field} ${typed}`), ...rest };
};

describe('a block without names goes where it falls', () => {
  it('over shares and bounds, an empty cell overwriting nothing', () => {
    expect(paste('31\t5\t40\n\t\t20').changes).toEqual(['A pinned 31', 'A minimum 5', 'A maximum 40', 'B maximum 20']);
  });

  it('and what falls beside the table or on what is only read is left out', () => {
    expect(paste('1\n2\n3', { row: 1, column: shares })).toEqual({
      changes: ['B pinned 1', 'C pinned 2'],
      strangers: [],
      leftOut: 1,
    });
    expect(paste('1000\t100', { row: 0, column: 0 })).toMatchObject({ changes: [], leftOut: 2 });
  });
});

describe('a block with names is matched by them', () => {
  it('in any order, without accents, with the kind of place or without', () => {
    expect(paste('phu cu\t12\nHuyện Ân Thi\t31\nTP. Hưng Yên\t8').changes).toEqual([
      'B pinned 12',
      'A pinned 31',
      'C pinned 8',
    ]);
  });

  it('into the bound it is pasted on', () => {
    const minimum = columns.findIndex(({ key }) => key === 'minimum');
    expect(paste('Ân Thi\t5', { row: 2, column: minimum }).changes).toEqual(['A minimum 5']);
  });

  it('leaving numbers of lines, headings and totals aside, and naming strangers', () => {
    expect(paste('TT\tĐơn vị\tSố hộ\n1\tÂn Thi\t31\n2\tKim Bôi\t7\n\tTổng cộng\t38')).toEqual({
      changes: ['A pinned 31'],
      strangers: ['Kim Bôi'],
      leftOut: 0,
    });
  });

  it('by its headings where there are several figures', () => {
    expect(paste('Đơn vị\tHộ nghèo\tTối thiểu\tGiảm\nÂn Thi\t100\t5\t31').changes).toEqual([
      'A minimum 5',
      'A pinned 31',
    ]);
    expect(readPaste(cellsOf('Ân Thi\t100\t31'), table, { row: 0, column: shares })).toEqual({ kind: 'manyFigures' });
  });

  it('never guessing between two of the same name, nor taking a figure for one', () => {
    const twins = [unit('X', 'Tân Lập', 1n, 'xã'), unit('T', 'Tân Lập', 1n, 'thị trấn'), unit('P', '1', 1n, 'phường')];
    expect(paste('Tân Lập\t5\nTT Tân Lập\t6\nPhường 1\t7', undefined, twins)).toMatchObject({
      changes: ['T pinned 6', 'P pinned 7'],
      strangers: ['Tân Lập'],
    });
    expect(paste('1\n2', undefined, twins).changes).toEqual(['X pinned 1', 'T pinned 2']);
  });
});

describe('what is exported', () => {
  const draft = setCells(draftOf(null, sheet()), [{ unitKey: 'A', field: 'pinned', text: '31' }]);
  const standing = balance(draft, sheet()).allocation;
  const rows = sheet().units.map((each, index) => ({
    unit: each,
    byHand: byHandOf(draft, each.key),
    share: standing?.shares[index] ?? null,
    other: null,
  }));
  const totals = totalsOf({ draft, standing, other: null, sum: 51n }, sheet());
  const exported = exportedTable({ sheet: sheet(), columns, rows, totals });

  it('is the office’s table with its totals, figures with a comma and not grouped', () => {
    expect(toTsv(exported).split('\r\n')).toEqual([
      'Đơn vị\tHộ cuối 2024\tHộ nghèo cuối 2024\tTỷ lệ (%) cuối 2024\tGiảm trong 2025\tÍt nhất tự đặt\tNhiều nhất tự đặt\tHộ nghèo cuối 2025\tTỷ lệ (%) cuối 2025',
      'Huyện Ân Thi\t1000\t100\t10,00\t31\t\t\t69\t6,90',
      'Huyện Phù Cừ\t1000\t60\t6,00\t12\t\t\t48\t4,80',
      'Thành phố Hưng Yên\t1000\t40\t4,00\t8\t\t\t32\t3,20',
      'Cộng\t3000\t200\t6,67\t51\t\t\t149\t4,97',
    ]);
  });

  it('comes back as it went', () => {
    const result = readPaste(cellsOf(toTsv(exported).replaceAll('\r', '')), table, { row: 0, column: 0 });
    expect(result).toMatchObject({
      pasted: {
        changes: [
          { unitKey: 'A', field: 'pinned', text: '31' },
          { unitKey: 'B', field: 'pinned', text: '12' },
          { unitKey: 'C', field: 'pinned', text: '8' },
        ],
        strangers: [],
      },
    });
  });

  test('a file begins with its mark, has semicolons, and quotes what holds one', () => {
    expect(
      toCsv([
        ['Đơn vị', 'Tỷ lệ'],
        ['A; "B"', '1,5'],
      ]),
    ).toBe('\uFEFFĐơn vị;Tỷ lệ\r\n"A; ""B""";1,5\r\n');
  });
});
