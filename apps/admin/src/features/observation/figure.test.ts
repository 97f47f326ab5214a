import { describe, expect, test } from 'vitest';
import { countsText, historyText, isGap, measuredFigure, measuredText } from './figure.labels.ts';
import { chartOf } from './series.chart.ts';

const RATE = { valueType: 'RATIO', unit: '%' } as const;
const HOMES = { valueType: 'COUNT', unit: 'căn nhà' } as const;
const MILESTONE = { valueType: 'MILESTONE', unit: '' } as const;

test.each([
  [RATE, '2.6087', '2,61%', '2,61'],
  [RATE, '4.1', '4,10%', '4,10'],
  [HOMES, '3000', '3.000 căn nhà', '3.000'],
  [MILESTONE, '1', 'Đã đạt', 'Đã đạt'],
  [MILESTONE, '0', 'Chưa đạt', 'Chưa đạt'],
])('%j %s', (indicator, value, text, figure) => {
  expect(measuredText(value, indicator)).toBe(text);
  expect(measuredFigure(value, indicator)).toBe(figure);
});

test('counts', () => {
  expect(countsText({ numerator: '106', denominator: '1920' })).toBe('106 / 1.920');
  expect(countsText({ numerator: '106', denominator: null })).toBeNull();
});

test.each([
  ['STANDING', null, false],
  ['PREDECESSORS', 'Cộng từ các đơn vị cũ nay hợp thành đơn vị này.', false],
  ['DIVIDED', 'Đơn vị lập sau năm này, có phần lấy từ đơn vị bị chia: không có số liệu để so.', true],
  ['UNKNOWN', 'Đơn vị lập sau năm này; chưa ghi nhận lập từ đơn vị nào.', true],
] as const)('a year of a unit that was %s says so', (history, text, gap) => {
  expect([historyText(history), isGap(history)]).toEqual([text, gap]);
});

describe('the chart of Hương Xuân, whose standard changed between 2020 and 2021', () => {
  const point = (year: number, value: string | null, standardCode: string | null) => ({ year, value, standardCode });
  const points = [
    point(2018, '5.52', '2016-2020'),
    point(2019, '2.9', '2016-2020'),
    point(2020, '2.61', '2016-2020'),
    point(2021, '4.1', '2022-2025'),
    point(2022, null, null),
  ];
  const frame = { width: 140, height: 100, padding: 20 };

  test('no line is drawn across the break', () => {
    const chart = chartOf(points, { breaksAtStandard: true }, frame);
    expect(chart.lines).toHaveLength(2);
    expect(chart.lines[0]?.split(' ')).toHaveLength(3);
    expect(chart.breaks).toEqual([103.3]);
  });

  test('a series without a standard is one line', () => {
    const chart = chartOf(points, { breaksAtStandard: false }, frame);
    expect(chart.lines).toHaveLength(1);
    expect(chart.breaks).toEqual([]);
  });

  test('the highest value touches the upper edge of the frame, nothing reported is no dot', () => {
    const { dots } = chartOf(points, { breaksAtStandard: true }, frame);
    expect(dots).toHaveLength(4);
    expect(dots[0]).toEqual({ x: 20, y: 20, year: 2018, value: '5.52' });
  });

  test('nothing at all', () => {
    expect(chartOf([point(2020, null, null)], { breaksAtStandard: true }, frame)).toEqual({
      lines: [],
      dots: [],
      breaks: [],
    });
  });
});
