import { describe, expect, test } from 'vitest';
import { POVERTY } from '../target/indicator.fixture.ts';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import type { ReportFacts } from './entry.documents.ts';
import { changedRows, judgeEntry, rateText, splitByRow } from './entry.draft.ts';
import { parseCells, pasteCells } from './entry.paste.ts';
import { awaitingAcceptance, type EntryRow, entryRows } from './entry.rows.ts';

const HOMES: IndicatorFacts = {
  ...POVERTY,
  id: 'homes',
  code: 'homes',
  valueType: 'COUNT',
  unit: 'căn nhà',
  per: 1,
  rollUp: 'SUM',
};

function report(
  status: ReportFacts['status'],
  numerator: string,
  denominator: string | null,
  code = 'poverty-rate',
): ReportFacts {
  const who = { enteredAt: '2026-01-05T00:00:00Z', enteredBy: null, note: null, subgroup: null };
  return {
    id: `${code}-${status}`,
    status,
    source: 'REPORT',
    version: 1,
    numerator,
    denominator,
    value: null,
    indicator: { id: code, code },
    ...who,
  };
}

function asked(indicator: IndicatorFacts, standardCode: string | null = null) {
  return {
    indicator,
    subgroup: null,
    target: null,
    required: null,
    standardCode,
    value: null,
    reported: 0,
    expected: 1,
  };
}

function rowsOf(observations: readonly ReportFacts[] = []): readonly EntryRow[] {
  return entryRows({ asked: [asked(POVERTY), asked(HOMES)], last: [], observations: [...observations] });
}

describe('a line judged while it is typed', () => {
  test.each([
    ['106', '1.920', '5,52%', []],
    ['230', '1910', '12,04%', []],
    ['0', '0', '', []],
    ['140', '100', '', ['numeratorAboveDenominator']],
    ['12', '0', '', ['denominatorNotPositive']],
    ['12,5', '100', '', ['notWhole']],
    ['12.5', '100', '', ['notWhole']],
    ['-3', '100', '', ['outOfRange']],
    ['12', '', '', ['fieldRequired']],
    ['', '', '', []],
  ])('%s of %s is %s %j', (numerator, denominator, rate, codes) => {
    const judged = judgeEntry({ numerator, denominator, note: '' }, POVERTY, 2025);
    expect(judged.refusals.map(({ code }) => code)).toEqual(codes);
    expect(rateText(judged, POVERTY)).toBe(rate);
  });

  test('a count has no denominator and no rate', () => {
    const judged = judgeEntry({ numerator: '3.000', denominator: '', note: '' }, HOMES, 2025);
    expect(judged).toMatchObject({ refusals: [], counts: { numerator: '3000', denominator: null }, value: '3000' });
    expect(rateText(judged, HOMES)).toBe('');
  });
});

describe('pasting from a spreadsheet', () => {
  test('rows and columns', () => {
    expect(parseCells('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(parseCells('12')).toBeNull();
  });

  test('fills from the cell on, leaves gaps and what does not fit', () => {
    const pasted = pasteCells([['106', '1.920'], ['', '7'], ['9']], rowsOf(), {}, { row: 0, column: 0 });
    expect(pasted.drafts).toEqual({ 'poverty-rate/': { numerator: '106', denominator: '1.920', note: '' } });
    expect(pasted).toMatchObject({ filled: 2, leftOut: 2 });
  });
});

test('only lines that say something new are sent', () => {
  const rows = rowsOf([report('PROVISIONAL', '106', '1920')]);
  const line = (numerator: string, note = '') => ({ 'poverty-rate/': { numerator, denominator: '1.920', note } });
  expect(changedRows(rows, line('106'))).toEqual([]);
  expect(changedRows(rows, line('0106'))).toEqual([]);
  expect(changedRows(rows, line('107'))).toHaveLength(1);
  expect(changedRows(rows, line('106', 'đã phúc tra'))).toHaveLength(1);
  expect(changedRows(rows, { 'homes/': { numerator: ' ', denominator: '', note: 'x' } })).toEqual([]);
});

test('what waits to be accepted is what is not official as submitted', () => {
  const submitted = report('PROVISIONAL', '106', '1920');
  const waiting = (...reports: readonly ReportFacts[]) => awaitingAcceptance(rowsOf(reports)).length;
  expect(waiting()).toBe(0);
  expect(waiting(submitted)).toBe(1);
  expect(waiting(submitted, report('OFFICIAL', '106', '1920'))).toBe(0);
  expect(waiting(submitted, report('OFFICIAL', '110', '1920'))).toBe(1);
});

test('a change of standard breaks the comparison with the year before', () => {
  const last = { ...asked(POVERTY, '2016-2020'), numerator: '52', denominator: '1992', synthetic: false };
  const rows = entryRows({ asked: [asked(POVERTY, '2022-2025')], last: [last], observations: [] });
  expect(rows[0]?.isBroken).toBe(true);
});

test('refusals find back to the line that was sent', () => {
  const refused = (...path: readonly string[]) => ({
    code: 'NOT_WHOLE',
    path,
    value: '1.5',
    allowed: null,
    subject: 'x',
  });
  const [, homes] = rowsOf();
  if (!homes) throw new Error('no second line');
  const { ofRows, others } = splitByRow([refused('entries', '0', 'numerator'), refused('unitKey')], [homes]);
  expect(ofRows['homes/']).toMatchObject([{ path: ['entries', '0', 'numerator'] }]);
  expect(others).toHaveLength(1);
});
