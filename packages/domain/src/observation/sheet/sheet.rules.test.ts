import { describe, expect, it, test } from 'vitest';
import { readObservationSheet, sheetOutcome } from './index.ts';
import { context, rowsOf, told, UNITS, unit } from './sheet.fixture.ts';

describe('a table of units down and indicators across', () => {
  it('is read under its title and a head of two lines, sums left out', () => {
    const table = `
UBND HUYỆN PHÙ CỪ
BIỂU TỔNG HỢP KẾT QUẢ RÀ SOÁT NĂM 2023
TT | Xã, thị trấn | Tổng số hộ | Tỷ lệ hộ nghèo | | Ước TH 2024
 | | | Số hộ nghèo | Tỷ lệ (%) | Số hộ nghèo
A | B | 1 | 2 | 3=2/1 | 4
1 | Đình Cao | 2.000 | 31 | 1,55 | 20
2 | X. Tiên Tiến | 1 000 | 12 | 1,2 | 9
 | Tổng cộng | 3.000 | 43 | =D8/C8 |`;
    expect(told(table)).toEqual({
      figures: ['D6 C1 poverty-rate 2023 31/2000', 'D7 C2 poverty-rate 2023 12/1000'],
      findings: [],
      leftOut: ['ordinal', 'estimate'],
      sums: [8],
    });
  });

  it('lets one denominator serve several, and takes a count for a count where nothing divides it', () => {
    const both = 'Đơn vị | Số hộ nghèo | Số hộ cận nghèo | Tổng số hộ\nĐình Cao | 10 | 20 | 1000';
    expect(told(both).figures).toEqual(['B2 C1 poverty-rate 2024 10/1000', 'C2 C1 near-poverty-rate 2024 20/1000']);
    expect(told('Đơn vị | Số hộ nghèo\nĐình Cao | 10').figures).toEqual(['B2 C1 poor-households 2024 10']);
  });

  it.each([
    ['is asked for neither', [], 'poverty-rate'],
    ['is asked for the rate', ['poverty-rate'], 'poverty-rate'],
    ['is asked for the count', ['poor-households'], 'poor-households'],
  ])('takes a count beside a whole for what the unit %s', (_what, asked, code) => {
    const table = 'Đơn vị | Tổng số hộ | Số hộ nghèo\nĐình Cao | 1000 | 10';
    const indicators = context().indicators.toSorted((one, other) => (one.code < other.code ? -1 : 1));
    expect(told(table, { asked, indicators }).figures?.[0]).toContain(` ${code} `);
  });

  it('tells years apart, and plans from results', () => {
    const table = `
Địa phương | Số việc làm mới | | |
 | KH 2024 | TH 2023 | Thực hiện năm 2024 | So sánh TH/KH (%)
Đình Cao | 50 | 40 | 48 | 96`;
    expect(told(table)).toMatchObject({
      figures: ['C3 C1 jobs-created 2023 40', 'D3 C1 jobs-created 2024 48'],
      leftOut: ['plan', 'comparison'],
    });
  });
});

test('a row a figure: unit, indicator, year, value, a unit merged over its rows', () => {
  const table = `
Đơn vị | Chỉ tiêu | Nhóm | ĐVT | Năm | Giá trị
Xã Đình Cao | Tỷ lệ hộ nghèo | Hộ dân tộc thiểu số | % | 2023 | 31/2.000
 | Số việc làm mới | - | người | năm 2024 | 48 người
 | Vốn cho vay hộ nghèo | | triệu đồng | 2024 | 500
 | Đường giao thông | | km | 2024 | 3
Tiên Tiến | Số việc làm mới | | người | 24 | 5`;
  expect(told(table)).toMatchObject({
    figures: ['F2 C1 poverty-rate/ethnic 2023 31/2000', 'F3 C1 jobs-created 2024 48'],
    findings: ['D4 measureUnitDiffers', 'B5 indicatorUnknown', 'E6 yearOutOfRange'],
  });
});

test('the list of targets with a column of results is of the unit it is read for', () => {
  const table = `
TT | Mục tiêu, chỉ tiêu | Chỉ số | Mức | Đơn vị tính | Từ năm | Đến năm | Kết quả/Thực hiện năm 2024
1 | Giảm tỷ lệ hộ nghèo | Tỷ lệ hộ nghèo | 1,5 | % | 2024 | 2024 | 31/2000
2 | Tạo việc làm | Số việc làm mới | 50 | người | 2024 | 2024 | …`;
  expect(told(table)).toMatchObject({ figures: ['H2 C1 poverty-rate 2024 31/2000'], findings: [] });
});

describe('what is wrong is told at its cell', () => {
  const head = 'Đơn vị | Số hộ nghèo | Tổng số hộ | Tỷ lệ hộ nghèo\n';
  test.each([
    ['Kim Bôi | 1 | 2 |', 'A2 unitUnknown'],
    ['Trần Cao | 1 | 2 |', 'A2 notAllowed'],
    ['Quang Hưng | 1 | 2 |', 'A2 unitSucceeded'],
    ['xã Hưng Long | 1 | 2 |', 'A2 unitSucceeded'],
    ['Đình Cao | 3 | 2 |', 'B2 numeratorAboveDenominator'],
    ['Đình Cao | 1 | 0 |', 'C2 denominatorNotPositive'],
    ['Đình Cao | 1,5 | 2 |', 'B2 notWhole'],
    ['Đình Cao | 12% | 20 |', 'B2 notWhole'],
    ['Đình Cao | -1 | 2 |', 'B2 outOfRange'],
    ['Đình Cao | 1.5 | 2 |', 'B2 pointUnclear'],
    ['Đình Cao | mười | 20 |', 'B2 notDecimal'],
    ['Đình Cao | =HYPERLINK("http://x","1") | 2 |', 'B2 formulaNotAllowed'],
    ['Đình Cao | 1 | |', 'B2 fieldRequired'],
    ['Đình Cao | | | 1,5', 'D2 quotientWithoutCounts'],
  ])('%s', (line, finding) => {
    const { figures, findings } = told(head + line);
    expect({ figures, finding: findings?.[0] }).toEqual({ figures: [], finding });
  });

  test.each([
    ['a rate that the counts do not come to', 'Đình Cao | 31 | 2000 | 1,5', 'D2 rateDiffers (warning)'],
    ['one that does not at all', 'Đình Cao | 31 | 2000 | 15,5%', 'D2 rateDiffers (warning)'],
    ['a sum that its rows do not come to', 'Đình Cao | 31 | 2000 |\nCộng | 32 | 2000 |', 'B3 sumDiffers (warning)'],
  ])('%s warns, and the figure stands', (_what, lines, finding) => {
    expect(told(head + lines)).toMatchObject({ figures: ['B2 C1 poverty-rate 2024 31/2000'], findings: [finding] });
  });

  it('has nothing to say of a rate that is rounded, or worked out by the sheet', () => {
    for (const rate of ['1,55', '1,6%', '2', '=B2/C2*100']) {
      const { figures, findings } = told(`${head}Đình Cao | 31 | 2000 | ${rate}`);
      expect([figures?.length, findings]).toEqual([1, []]);
    }
  });

  it('names units of one name, but takes the one whose figures may be entered', () => {
    const twin = unit('C9', 'Đình Cao', 'phường Đình Cao');
    expect(told(`${head}Đình Cao | 1 | 2 |`, { units: [...UNITS, twin] }).findings).toEqual(['A2 unitAmbiguous']);
    const others = { units: [...UNITS, { ...twin, mayEnter: false }] };
    expect(told(`${head}Đình Cao | 1 | 2 |`, others).figures).toEqual(['B2 C1 poverty-rate 2024 1/2']);
  });

  it('takes what is said twice once, and neither of two that differ', () => {
    expect(told(`${head}Đình Cao | 1 | 2 |\nxã Đình Cao | 1 | 2 |`).figures).toHaveLength(1);
    expect(told(`${head}Đình Cao | 1 | 2 |\nĐình Cao | 2 | 2 |`)).toMatchObject({
      figures: [],
      findings: ['B2 figureRepeated', 'B3 figureRepeated'],
    });
  });
});

it.each([
  ['accents apart', 'Đơn vị'.normalize('NFD'), 'Đình Cao'.normalize('NFD')],
  ['no accents', 'DON VI', 'dinh cao'],
  ['the code', 'Mã đơn vị', '1'],
  ['the office', 'Đơn vị báo cáo', 'UBND xã Đình Cao'],
])('knows a unit by %s', (_what, head, name) => {
  expect(told(`${head} | Số việc làm mới\n${name} | 1.234`).figures).toEqual(['B2 C1 jobs-created 2024 1234']);
});

it.each([
  ['Tổng vốn cho vay hộ nghèo (đồng)', 'loans', false],
  ['Tỷ lệ dân số tham gia', 'insurance-coverage', false],
  ['Vốn cho vay hộ nghèo', 'loans', true],
])('recognises %s as %s, sure of it: %j', (head, code, certain) => {
  const read = readObservationSheet(rowsOf(`Đơn vị | ${head}\nĐình Cao | 5`), context());
  expect(read.ok && read.value.columns[1]).toMatchObject({ indicatorCodes: [code], certain });
});

it('reads a column as somebody says it is to be read', () => {
  const choices = [
    { place: 1, role: 'numerator', indicatorCodes: ['jobs-created'], subgroupCode: null, year: 2022 },
  ] as const;
  expect(told('Đơn vị | Cột lạ\nĐình Cao | 7').figures).toEqual([]);
  expect(told('Đơn vị | Cột lạ\nĐình Cao | 7', { choices }).figures).toEqual(['B2 C1 jobs-created 2022 7']);
});

test.each(['', 'Nấu phở | 1', '1 | 2\n3 | 4'])('%j is no table of results', (table) => {
  expect(told(table)).toEqual({ refused: ['headNotFound'] });
});

test('ten thousand rows are read at once', () => {
  const line = 'Đình Cao | Số việc làm mới | 2024 | 1';
  const read = readObservationSheet(
    rowsOf(`Đơn vị | Chỉ tiêu | Năm | Giá trị\n${Array(10_000).fill(line).join('\n')}`),
    context(),
  );
  expect(read.ok && read.value.figures).toHaveLength(1);
});

test.each([
  [null, 'added'],
  [{ numerator: 1n, denominator: 2n }, 'unchanged'],
  [{ numerator: 1n, denominator: 3n }, 'changed'],
  [{ numerator: 1n, denominator: null }, 'changed'],
] as const)('beside %o a figure is %s', (recorded, outcome) => {
  expect(sheetOutcome({ numerator: 1n, denominator: 2n }, recorded)).toBe(outcome);
});

it('stands under the row that somebody says is the head', () => {
  const table = `
Đơn vị | báo cáo
Xã, phường | Số việc làm mới
Đình Cao | 7`;
  expect(told(table).figures).toEqual([]);
  expect(told(table, { headRow: 2 }).figures).toEqual(['B3 C1 jobs-created 2024 7']);
  expect(told(table, { headRow: 9 })).toEqual({ refused: ['headNotFound'] });
});
