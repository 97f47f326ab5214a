import { describe, expect, test } from 'vitest';
import { answerCell, resultCell } from './board.cells.ts';
import type { BoardTarget, CellFacts } from './board.documents.ts';
import { placeAfter } from './board.keys.ts';
import { pagesOf, scrollableRows } from './board.pages.ts';

const COLUMN = {
  indicator: { valueType: 'RATIO', unit: '%' },
  commitment: { kind: 'LEVEL', comparator: 'LT', value: '1', upper: null },
  distribution: 'SAME',
} as BoardTarget;
const NOTHING: CellFacts = {
  answerId: null,
  decision: null,
  comparator: null,
  value: null,
  upper: null,
  relation: null,
  difference: null,
  consent: null,
  result: null,
  numerator: null,
  denominator: null,
  reported: 0,
  expected: 1,
  status: null,
};
const cell = (facts: Partial<CellFacts>): CellFacts => ({ ...NOTHING, ...facts });

test('what is contributed is neither tighter nor looser', () => {
  const contributed = cell({ decision: 'RELAX', comparator: 'LT', value: '2', relation: 'INCOMPARABLE' });
  expect(answerCell(contributed, { ...COLUMN, distribution: 'CONTRIBUTE' })).toMatchObject({
    figure: 'dưới 2%',
    mark: 'đề xuất mức góp',
  });
});

describe('an answer on the board', () => {
  test.each<[string, Partial<CellFacts>, string, string, string]>([
    ['adopted', { decision: 'ADOPT', relation: 'EQUAL' }, 'dưới 1%', 'giữ nguyên', 'plain'],
    [
      'tightened',
      { decision: 'TIGHTEN', comparator: 'LT', value: '0.8', relation: 'TIGHTER', difference: '0.20' },
      'dưới 0,8%',
      'chặt hơn 0,20 điểm %',
      'good',
    ],
    [
      'relaxed',
      { decision: 'RELAX', comparator: 'LE', value: '1', relation: 'LOOSER', difference: '0.00' },
      'không quá 1%',
      'nhẹ hơn',
      'wait',
    ],
    [
      'waiting',
      { decision: 'RELAX', comparator: 'LT', value: '2', relation: 'LOOSER', consent: 'PENDING' },
      'dưới 2%',
      'chờ đồng ý',
      'wait',
    ],
    [
      'refused',
      { decision: 'RELAX', comparator: 'LT', value: '2', consent: 'REFUSED' },
      'dưới 2%',
      'không đồng ý',
      'bad',
    ],
    ['not applicable', { decision: 'NOT_APPLICABLE' }, '–', 'không áp dụng', 'info'],
    ['unanswered', {}, '', 'chưa trả lời', 'plain'],
  ])('%s', (_, facts, figure, mark, tone) => {
    expect(answerCell(cell(facts), COLUMN)).toMatchObject({ figure, mark, tone });
  });
});

test('a result is shown with its status and how many have reported', () => {
  const facts = cell({ result: '2.6087', reported: 15, expected: 16, status: 'OFF_TRACK' });
  expect(resultCell(facts, COLUMN)).toMatchObject({
    figure: '2,61%',
    aside: '15/16',
    mark: 'chậm tiến độ',
    tone: 'bad',
  });
  expect(resultCell(NOTHING, COLUMN)).toMatchObject({ figure: '', mark: 'chưa báo cáo' });
});

describe('keys move over the board and never off it', () => {
  const extent = { rows: 100, columns: 5, page: 10 };
  test.each([
    ['ArrowUp', false, { row: 0, column: 0 }, { row: 0, column: 0 }],
    ['ArrowDown', false, { row: 0, column: 0 }, { row: 1, column: 0 }],
    ['ArrowDown', true, { row: 0, column: 0 }, { row: 99, column: 0 }],
    ['ArrowLeft', false, { row: 3, column: 0 }, { row: 3, column: -1 }],
    ['ArrowRight', false, { row: 3, column: 4 }, { row: 3, column: 4 }],
    ['PageDown', false, { row: 95, column: 2 }, { row: 99, column: 2 }],
    ['Home', true, { row: 95, column: 2 }, { row: 0, column: -1 }],
    ['End', false, { row: 95, column: 2 }, { row: 95, column: 4 }],
  ] as const)('%s (Ctrl %s)', (key, ctrl, from, to) => expect(placeAfter(key, ctrl, from, extent)).toEqual(to));
  test('another key', () => expect(placeAfter('a', false, { row: 0, column: 0 }, extent)).toBeNull());
});

describe('pages of rows', () => {
  test('those that are in sight', () => {
    expect(pagesOf([])).toEqual([0]);
    expect(pagesOf([0, 1, 199])).toEqual([0]);
    expect(pagesOf([199, 200, 3320])).toEqual([0, 1, 16]);
  });

  test.each([
    ['known', 3321, [], 3321],
    ['not yet begun', null, [], 1],
    ['one full page', null, [200], 201],
    ['to the end', null, [200, 17], 217],
    ['nothing found', null, [0], 0],
  ] as const)('to scroll over: %s', (_, known, lengths, rows) => {
    expect(scrollableRows(known, (page) => lengths[page])).toBe(rows);
  });
});
