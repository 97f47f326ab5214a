import { describe, expect, it } from 'vitest';
import { type Refusal, refusalsOf } from '../../../shared/refusal.ts';
import { classify } from '../../classify/compile.rules.ts';
import { confirmedAll } from '../../testing/confirmations.ts';
import { COMPLETE } from '../../testing/household.ts';
import { scoreTablesOn } from '../loaded.rules.ts';
import { STRATUM_CODES } from '../stratum.ts';
import { SYNTHETIC_SCORE_TABLES } from '../synthetic-tables.ts';
import { readScoreSheet } from './sheet.rules.ts';
import { STRATUM_NAMES } from './stratum-names.fields.ts';
import { scoreTemplate } from './template.rules.ts';

const READING = {
  standard: 'MDP-2022',
  source: 'TT 07/2021/TT-BLĐTBXH, Phụ lục III',
  loadedBy: 'Quản Trị',
  loadedOn: '2026-11-22',
} as const;

const HEADER = ['Vùng', 'Mã mục', 'Mục', 'Mã trả lời', 'Trả lời', 'Điểm'];
/** One item with two answers in every region. */
const WHOLE = STRATUM_CODES.flatMap((stratum) => [
  [STRATUM_NAMES[stratum][0], 'xe', 'Xe máy', 'co', 'Có', '20'],
  [STRATUM_NAMES[stratum][0], 'xe', 'Xe máy', 'khong', 'Không', '0'],
]);
const sheetOf = (cells: readonly (readonly string[])[]) =>
  cells.map((row, index) => ({ number: index + 1, cells: row }));
const read = (rows: readonly (readonly string[])[], header: readonly string[] = HEADER) =>
  readScoreSheet(sheetOf([header, ...rows]), READING);
const told = (refusals: readonly Refusal[]) =>
  refusals.map(({ code, subject, value }) => [code, subject, value].filter((each) => each !== null).join(' '));
/** The whole sheet with one cell of its first row otherwise. */
const withCell = (place: number, text: string) =>
  told(refusalsOf(read([WHOLE[0]?.with(place, text) ?? [], ...WHOLE.slice(1)])));

describe('a sheet of score tables', () => {
  it('gives a table a region, with who read it where', () => {
    const tables = read(WHOLE);
    expect(tables).toMatchObject({ ok: true });
    const [first] = tables.ok ? tables.value : [];
    expect(first).toMatchObject({ stratum: 'urban', area: 'urban', synthetic: false, loadedBy: 'Quản Trị' });
    expect(first?.items).toEqual([
      {
        code: 'xe',
        name: 'Xe máy',
        options: [
          { code: 'co', name: 'Có', points: 20 },
          { code: 'khong', name: 'Không', points: 0 },
        ],
      },
    ]);
  });

  it('may order its columns otherwise, and write a region without accents', () => {
    const rows = WHOLE.map(([stratum = '', ...rest]) => [...rest, stratum.toLowerCase()]);
    expect(read(rows, [...HEADER.slice(1), 'vung *'])).toMatchObject({ ok: true });
  });

  it.each([
    [0, 'Miền Tây', ['choiceUnknown A2 Miền Tây']],
    [0, '', ['textMissing A2']],
    [1, '', ['textMissing B2']],
    [2, '=HYPERLINK("x")', ['formulaNotAllowed C2 =HYPERLINK("x")']],
    [5, '', ['textMissing F2']],
    [5, '=1+1', ['formulaNotAllowed F2 =1+1']],
    [5, '1,5', ['notWhole F2 1,5']],
    [5, 'hai', ['notWhole F2 hai']],
    [5, '1001', ['outOfRange F2 1001']],
    [5, '-1001', ['outOfRange F2 -1001']],
  ])('refuses a bad cell in column %i: %s', (place, text, expected) => {
    expect(withCell(place, text)).toEqual(expected);
  });

  it.each(['1000', '-1000', '5.0', '5,00'])('takes %s points', (points) => {
    expect(withCell(5, points)).toEqual([]);
  });

  it('refuses an answer given twice, and one item with two names', () => {
    expect(told(refusalsOf(read([...WHOLE, WHOLE[0] ?? []])))).toEqual(['codeRepeated D16 co']);
    const renamed = WHOLE.map((row, index) => (index === 1 ? row.with(2, 'Ô tô') : row));
    expect(told(refusalsOf(read(renamed)))).toContain('codeRepeated C3 xe');
  });

  it('refuses a region left out, and an answer that a region lacks', () => {
    const without = WHOLE.filter(([stratum]) => stratum !== STRATUM_NAMES.southeast[0]);
    expect(told(refusalsOf(read(without)))).toEqual([`scoreStratumMissing ${STRATUM_NAMES.southeast[0]}`]);
    expect(told(refusalsOf(read(WHOLE.slice(0, -1))))).toEqual([
      `scoreAnswerMissing ${STRATUM_NAMES['mekong-delta'][0]} Xe máy: Không`,
    ]);
  });

  it('refuses another template, and one without rows', () => {
    expect(told(refusalsOf(read(WHOLE, ['Họ và tên'])))).toEqual(['templateUnknown Họ và tên']);
    expect(told(refusalsOf(read([])))).toEqual(['fieldRequired']);
  });

  it('is the template with its points filled in', () => {
    const [header = [], ...rows] = scoreTemplate(SYNTHETIC_SCORE_TABLES);
    const filled = rows.map((row) => row.with(-1, '10'));
    expect(read(filled, header)).toMatchObject({ ok: true });
    expect(told(refusalsOf(read(rows, header))).every((each) => each.startsWith('textMissing F'))).toBe(true);
  });
});

describe('the score tables of a day', () => {
  const tables = read(WHOLE);
  const loaded = (tables.ok ? tables.value : []).map((table) => ({ table, from: '2024-01-01' }));

  it('are those loaded, from their day on, and the made up ones before', () => {
    const isMadeUp = (on: string) => scoreTablesOn('MDP-2022', loaded, on).map(({ table }) => table.synthetic);
    expect(new Set(isMadeUp('2023-12-31'))).toEqual(new Set([true]));
    expect(new Set(isMadeUp('2024-01-01'))).toEqual(new Set([false]));
    expect(scoreTablesOn('MDP-2027', loaded, '2027-01-01')).toEqual([]);
  });

  it('are the last loaded of those that count from one day', () => {
    const [urban] = loaded;
    const again = urban && { ...urban, table: { ...urban.table, source: 'bản sau' } };
    const inForce = scoreTablesOn('MDP-2022', [...loaded, ...(again ? [again] : [])], '2024-06-01');
    expect(inForce.find(({ table }) => table.stratum === 'urban')?.table.source).toBe('bản sau');
    expect(inForce).toHaveLength(STRATUM_CODES.length);
  });

  it('let an official round decide by points', () => {
    const official = {
      standard: 'MDP-2022',
      on: '2024-10-01',
      way: 'score',
      purpose: 'official',
      confirmations: confirmedAll('MDP-2022'),
      scoreTables: scoreTablesOn('MDP-2022', loaded, '2024-10-01').map(({ table }) => table),
    } as const;
    const facts = { ...COMPLETE, area: 'rural', stratum: 'southeast', scoreAnswers: { xe: 'co' } } as const;
    expect(classify(facts, official)).toMatchObject({
      value: { kind: 'decided', receipt: { scored: { synthetic: false, source: READING.source } } },
    });
  });
});
