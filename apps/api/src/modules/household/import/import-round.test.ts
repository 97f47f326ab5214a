import { graphql } from '@bacthang/contract';
import { describe, expect, test } from 'vitest';
import { testApi } from '../../../testing/index.ts';
import { facts, MEET, type Opened, openedRound, SCORE } from '../../review/review.fixture.ts';
import { HEADER, type Line, seen, send, TAKE, UNDO } from './import.fixture.ts';

const api = testApi();

const COLUMNS = [...HEADER, 'Ở từ ngày', 'Ngày rà soát', 'Thu nhập bình quân', 'Thiếu hụt', 'Phân loại'];
const FOUR = 'Nguồn nước sinh hoạt; Nhà tiêu; Viễn thông; Phương tiện thông tin';

/** A household of one, born in 1970, as a file has it. */
const line = (code: string, name: string, answers: readonly string[]): Line => [
  code,
  'Thôn Đông',
  name,
  'Chủ hộ',
  '1970',
  'Nam',
  '',
  'Kinh',
  '01/01/2015',
  ...answers,
];
const POOR = line('HN-1', 'Lò Văn Một', ['20/09/2024', '1.000.000', FOUR, 'Hộ nghèo']);
const ABOVE = line('HN-2', 'Lò Văn Hai', ['20/09/2024', '3000000', 'Không', '']);

const CASES = graphql(`
  query ImportedCases($id: ID!) {
    reviewRound(id: $id) { cases { nodes { id headName source step class version persons result { on class receiptHash } } } }
  }
`);

const place = () => openedRound(api, 'TRIAL');

async function tried({ commune, people, round }: Opened, lines: readonly Line[], roundId: string | null = round.id) {
  const sent = await send(api, people.editor, commune, lines, COLUMNS, roundId);
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusals));
  return seen(api, people.editor, sent.value);
}
const take = async ({ people }: Opened, importId: string, includeDoubtful = false) =>
  (await api.as(people.editor).run(TAKE, { input: { importId, includeDoubtful } })).takeHouseholdImport;
const undo = async ({ people }: Opened, importId: string) =>
  (await api.as(people.editor).run(UNDO, { input: { importId } })).undoHouseholdImport;
const cases = async ({ people, round }: Opened) =>
  (await api.as(people.editor).run(CASES, { id: round.id })).reviewRound?.cases.nodes ?? [];
const byHead = async (opened: Opened, name: string) =>
  (await cases(opened)).find(({ headName }) => headName.startsWith(name));

describe('the dry run of a round', () => {
  test('tells at its cell what the standard does not take, and changes nothing', async () => {
    const opened = await place();
    const before = await cases(opened);
    const found = await tried(opened, [
      POOR,
      line('HN-3', 'Lò Văn Ba', ['20/09/2024', '3000000', 'Không', 'Hộ nghèo']),
      line('HN-4', 'Lò Văn Bốn', ['20/09/2024', 'nhiều', 'Mái tôn', 'Giàu']),
      line('HN-5', 'Lò Văn Năm', ['20/09/2024', '1000000', 'Dịch vụ y tế', '']),
      line('HN-6', 'Lò Văn Sáu', ['20/09/2024', '', FOUR, 'Hộ nghèo']),
      line('HN-7', 'Lò Văn Bảy', ['01/09/2024', '1000000', FOUR, '']),
      line('HN-8', 'Lò Văn Tám', ['', '', '', '']),
    ]);
    expect(found).toMatchObject({ faulty: 4, counts: { toAdd: 3, toScore: 2, doubtful: 1, waiting: 3 } });
    expect(found.findings.map(({ cell, warning, refusal: { code } }) => [cell, code, warning])).toEqual([
      ['M3', 'CLASS_DIFFERS', true],
      ['K4', 'NOT_WHOLE', false],
      ['L4', 'CHOICE_UNKNOWN', false],
      ['M4', 'CHOICE_UNKNOWN', false],
      ['L5', 'DEPRIVATION_NOT_COUNTED', false],
      ['K6', 'FIELD_REQUIRED', false],
      ['J7', 'BEFORE_STEP', false],
    ]);
    expect(await cases(opened)).toEqual(before);
  });

  test('without a round says that answers are passed over, and takes the register’s part', async () => {
    const opened = await place();
    const found = await tried(opened, [POOR], null);
    expect(found).toMatchObject({
      counts: { toAdd: 1, toScore: 0 },
      findings: [{ refusal: { code: 'ANSWERS_PASSED_OVER' } }],
    });
  });

  test('is of an open round of the commune', async () => {
    const [opened, other] = [await place(), await place()];
    const sent = await send(api, opened.people.editor, opened.commune, [POOR], COLUMNS, other.round.id);
    expect(sent).toMatchObject({ ok: false, refusals: [{ code: 'notFound', path: ['round'] }] });
  });

  test('of an official round tells once what of the law nobody has confirmed', async () => {
    const opened = await openedRound(api, 'OFFICIAL');
    const found = await tried(opened, [POOR, ABOVE]);
    expect(found).toMatchObject({ faulty: 2, counts: { toAdd: 0 } });
    const points = found.findings.map(({ cell, refusal: { code, path } }) => [cell, code, path.join('.')]);
    expect(points).toContainEqual([null, 'PARAMETER_UNCONFIRMED', 'parameters.employment.workingAgeFrom']);
    expect(new Set(points.map(String)).size).toBe(points.length);
  });
});

describe('taking a round from a file', () => {
  test('lists and scores by the rules, with day and receipt; the same file again changes nothing', async () => {
    const opened = await place();
    const code = opened.households[0]?.code ?? '';
    const known: Line = [
      code,
      'Thôn Đông',
      'Bùi Thị Một',
      'Chủ hộ',
      '1970',
      'Nam',
      '',
      '',
      '',
      '20/09/2024',
      '1500000',
      'Nhà tiêu',
      '',
    ];
    const found = await tried(opened, [POOR, ABOVE, known]);
    expect(found).toMatchObject({ faulty: 0, counts: { toAdd: 2, toScore: 3 } });
    expect(await take(opened, found.id)).toMatchObject({ waiting: 0, import: { counts: { added: 2, scored: 3 } } });
    expect(await byHead(opened, 'Lò Văn Một')).toMatchObject({
      source: 'FILE',
      step: 'SCORED',
      class: 'POOR',
      persons: 1,
      result: { on: '2024-09-20', class: 'POOR' },
    });
    expect(await byHead(opened, 'Lò Văn Hai')).toMatchObject({ class: 'ABOVE' });
    expect(await byHead(opened, 'Bùi Thị Một')).toMatchObject({ source: 'FORM01', class: 'NEAR_POOR' });
    const standing = await cases(opened);
    const again = await tried(
      opened,
      [POOR, ABOVE, known].map((cells) => cells.map((cell) => cell.normalize('NFD'))),
    );
    expect(again.counts).toMatchObject({ toAdd: 0, toChange: 0, toScore: 0, waiting: 0, unchanged: 3 });
    await take(opened, again.id);
    expect(await cases(opened)).toEqual(standing);
  });

  test('takes the class that the rules say, where somebody has looked', async () => {
    const opened = await place();
    const found = await tried(opened, [POOR.with(-1, 'Cận nghèo')]);
    expect(await take(opened, found.id)).toMatchObject({ import: { counts: { scored: 0 } } });
    expect(await take(opened, found.id, true)).toMatchObject({ import: { counts: { scored: 1 } } });
    expect(await byHead(opened, 'Lò Văn Một')).toMatchObject({ class: 'POOR' });
  });

  test('leaves a household that was scored meanwhile', async () => {
    const opened = await place();
    await take(opened, (await tried(opened, [POOR])).id);
    const other = await tried(opened, [POOR.with(10, '1500000').with(-1, '')]);
    expect(other.counts).toMatchObject({ toAdd: 0, toChange: 0, toScore: 1 });
    const one = await byHead(opened, 'Lò Văn Một');
    const input = { caseId: one?.id ?? '', expectedVersion: 2, on: '2024-09-21', facts: facts(3_000_000, 0) };
    await api.as(opened.people.editor).run(SCORE, { input });
    expect(await take(opened, other.id)).toMatchObject({ import: { counts: { scored: 0, stale: 1 } } });
    expect(await byHead(opened, 'Lò Văn Một')).toMatchObject({ class: 'ABOVE' });
  });
});

describe('taking a round back', () => {
  test('is one act: lists, scorings and households stand as before', async () => {
    const opened = await place();
    const first = await tried(opened, [POOR]);
    await take(opened, first.id);
    const before = await cases(opened);
    const second = await tried(opened, [POOR.with(9, '25/09/2024').with(10, '3000000').with(-1, ''), ABOVE]);
    expect(second.counts).toMatchObject({ toAdd: 1, toScore: 2 });
    await take(opened, second.id);
    expect(await byHead(opened, 'Lò Văn Một')).toMatchObject({ class: 'ABOVE', result: { on: '2024-09-25' } });
    expect(await undo(opened, first.id)).toMatchObject({ refusals: [{ code: 'IMPORT_DEPENDED_ON', value: 'scored' }] });
    expect(await undo(opened, second.id)).toMatchObject({ __typename: 'UndoHouseholdImportSuccess' });
    const withoutVersion = (all: Awaited<ReturnType<typeof cases>>) => all.map(({ version: _, ...rest }) => rest);
    expect(withoutVersion(await cases(opened))).toEqual(withoutVersion(before));
  });

  test('is refused once the round went on with a household', async () => {
    const opened = await place();
    const found = await tried(opened, [POOR]);
    await take(opened, found.id);
    const one = await byHead(opened, 'Lò Văn Một');
    const votes = [{ caseId: one?.id ?? '', expectedVersion: one?.version ?? 0, agreeing: 30 }];
    const input = { roundId: opened.round.id, villageKey: opened.village.id, on: '2024-10-01', present: 40, votes };
    await api.as(opened.people.editor).run(MEET, { input });
    expect(await undo(opened, found.id)).toMatchObject({ refusals: [{ code: 'IMPORT_DEPENDED_ON', value: 'scored' }] });
    expect(await byHead(opened, 'Lò Văn Một')).toMatchObject({ step: 'MET' });
  });
});
