import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../shared/refusal.ts';
import { classify } from '../classify/compile.rules.ts';
import { AREAS } from '../standard.ts';
import { confirmedAll } from '../testing/confirmations.ts';
import { COMPLETE } from '../testing/household.ts';
import { sumScore } from './score.rules.ts';
import { checkScoreTable } from './score-table.schema.ts';
import type { ScoreTable } from './score-table.ts';
import { SYNTHETIC_SCORE_TABLES } from './synthetic-tables.ts';

const TABLE: ScoreTable = {
  code: 'thu',
  standard: 'MDP-2022',
  area: 'rural',
  stratum: 'thu',
  synthetic: true,
  source: 'giả lập',
  loadedBy: null,
  loadedOn: null,
  items: [
    {
      code: 'motorbike',
      name: 'Xe máy',
      options: [
        { code: 'yes', name: 'Có', points: 20 },
        { code: 'no', name: 'Không', points: 0 },
      ],
    },
    {
      code: 'size',
      name: 'Số người',
      options: [
        { code: 'few', name: '1-4', points: 120 },
        { code: 'many', name: 'Từ 5', points: -5 },
      ],
    },
  ],
};
const codes = (table: unknown) => refusalsOf(checkScoreTable(table)).map(({ code, path }) => [code, path.join('.')]);

describe('a score table', () => {
  it('may be stored when it says what it is', () => {
    expect(codes(TABLE)).toEqual([]);
    expect(codes({ ...TABLE, synthetic: false, loadedBy: 'quan-tri', loadedOn: '2026-11-01' })).toEqual([]);
  });

  it.each([
    [
      { ...TABLE, synthetic: false },
      [
        ['fieldRequired', 'scoreTable.loadedBy'],
        ['fieldRequired', 'scoreTable.loadedOn'],
      ],
    ],
    [{ ...TABLE, items: [] }, [['shapeInvalid', 'scoreTable.items']]],
    [{ ...TABLE, items: [...TABLE.items, ...TABLE.items] }, [['codeRepeated', 'scoreTable.items']]],
    [{ ...TABLE, loadedOn: '2026-02-30' }, [['dateInvalid', 'scoreTable.loadedOn']]],
    [
      { ...TABLE, items: [{ code: 'a', name: 'a', options: [{ code: 'a', name: 'a', points: 1.5 }] }] },
      [['notWhole', 'scoreTable.items.0.options.0.points']],
    ],
    [{ ...TABLE, extra: 1 }, [['shapeInvalid', 'scoreTable']]],
  ])('%# is refused', (table, expected) => {
    expect(codes(table)).toEqual(expected);
  });

  it('is made up for every stratum, says so, and has the towns apart', () => {
    expect(SYNTHETIC_SCORE_TABLES.every(({ synthetic, source }) => synthetic && source.includes('giả lập'))).toBe(true);
    expect(AREAS.map((area) => SYNTHETIC_SCORE_TABLES.filter((table) => table.area === area).length)).toEqual([6, 1]);
  });
});

describe('summing', () => {
  it('adds the points of what was ticked', () => {
    expect(sumScore(TABLE, { motorbike: 'yes', size: 'many' })).toMatchObject({ value: { points: 15, missing: [] } });
  });

  it('waits for every item', () => {
    expect(sumScore(TABLE, { size: 'few' })).toMatchObject({
      value: { points: undefined, missing: [['scoreAnswers', 'motorbike']] },
    });
  });

  it('refuses answers that the table does not have', () => {
    expect(
      refusalsOf(sumScore(TABLE, { size: 'none', colour: 'red' })).map(({ path, allowed }) => [path.at(-1), allowed]),
    ).toEqual([
      ['colour', 'thu'],
      ['size', 'few|many'],
    ]);
  });
});

describe('a household judged by points', () => {
  const facts = { ...COMPLETE, stratum: 'thu', scoreAnswers: { motorbike: 'yes', size: 'few' } };
  const trial = { standard: 'MDP-2022', on: '2024-10-01', way: 'score', scoreTables: [TABLE] } as const;
  const codesOf = (result: ReturnType<typeof classify>) =>
    refusalsOf(result).map(({ code, path }) => [code, path.join('.')]);

  it('is near-poor at the cut-off and above it one point higher', () => {
    expect(classify(facts, trial)).toMatchObject({ value: { class: 'nearPoor' } });
    const [first, second] = TABLE.items;
    const higher = {
      ...TABLE,
      items: [first, { ...second, options: [{ code: 'few', name: '1-4', points: 121 }] }],
    } as ScoreTable;
    expect(classify(facts, { ...trial, scoreTables: [higher] })).toMatchObject({ value: { class: 'above' } });
  });

  it('needs the table of its stratum, and points that agree with the form', () => {
    expect(codesOf(classify({ ...facts, stratum: 'khác' }, trial))).toEqual([['scoreTableMissing', 'stratum']]);
    expect(codesOf(classify({ ...facts, scores: { income: 141 } }, trial))).toEqual([
      ['scoreContradicted', 'scores.income'],
    ]);
    expect(classify({ ...facts, scores: { income: 140 } }, trial)).toMatchObject({ value: { class: 'nearPoor' } });
  });

  it('is not decided about in an official round by points that were made up, nor by none', () => {
    const official = { ...trial, purpose: 'official', confirmations: confirmedAll('MDP-2022') } as const;
    expect(codesOf(classify(facts, official))).toEqual([['scoreTableSynthetic', 'scoreTables']]);
    expect(codesOf(classify(facts, { ...official, scoreTables: [] }))).toEqual([['scoreTableMissing', 'stratum']]);
  });
});
