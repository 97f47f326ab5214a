import { graphql } from '@bacthang/contract';
import { describe, expect, test } from 'vitest';
import { newSeed, testApi } from '../../../testing/index.ts';

const api = testApi();

const READ = graphql(`
  query Read($sheet: ObservationSheetInput!) {
    readObservationSheet(sheet: $sheet) {
      refusals { code path value }
      sheet {
        sums
        columns { letters role indicatorCodes year leftOut }
        figures { cell unitName indicatorCode year numerator denominator outcome expectedVersion recorded { numerator } }
        findings { cell warning refusal { code value } successors { unitKey unitName } }
      }
    }
  }
`);

const TAKE = graphql(`
  mutation Take($input: TakeObservationSheetInput!) {
    takeObservationSheet(input: $input) {
      __typename
      ... on TakeObservationSheetSuccess { unchanged observations { numerator denominator version status note standardCode } }
      ... on ObservationConflict { current { numerator version } }
      ... on Refused { refusals { code path value } }
    }
  }
`);

async function place() {
  const seed = newSeed();
  const district = seed.province('Bắc Thử').district('Nam Thử');
  const [one, two] = [district.commune('Một'), district.commune('Hai')];
  const both = one.government.member('editor');
  const former = district.commune('Một Cũ', { validTo: '2024-11-01' });
  one.formedFrom(former);
  const people = {
    one: both,
    oneToo: one.party.member('editor'),
    viewer: one.government.member('viewer'),
    district: district.government.member('publisher'),
    stranger: seed.stranger(),
  };
  await api.store(seed);
  return { one, two, district, people };
}

const rowsOf = (...lines: readonly string[]) =>
  lines.map((line, index) => ({ number: index + 1, cells: line.split('|').map((cell) => cell.trim()) }));

const sheetOf = (unitKey: string, ...lines: readonly string[]) => ({
  ...{ unitKey, year: 2024 },
  rows: rowsOf(
    'KẾT QUẢ NĂM 2024',
    'Đơn vị | Số hộ nghèo | Tổng số hộ | Số lao động được tạo việc làm mới, việc làm tăng thêm',
    ...lines,
  ),
});

const taken = (...cells: readonly (readonly [string, number])[]) =>
  cells.map(([cell, expectedVersion]) => ({ cell, expectedVersion }));

describe('a table of results', () => {
  test('is read without storing anything, units of others and what is wrong told at their cells', async () => {
    const { one, people } = await place();
    const sheet = sheetOf(
      one.id,
      'Xã Một | 10 | 1.000 | x',
      'Xã Hai | 5 | 900 | 3',
      'Xã Ba | 1 | 2 | 3',
      'Xã Một Cũ | 1 | 2 | 3',
      'Cộng | 15 | 1900 | 3',
    );
    const { readObservationSheet } = await api.as(people.one).run(READ, { sheet });
    expect(readObservationSheet.sheet).toMatchObject({
      sums: [7],
      figures: [
        {
          ...{ cell: 'B3', unitName: 'xã Một', indicatorCode: 'poverty-rate', year: 2024 },
          ...{ numerator: '10', denominator: '1000', outcome: 'ADDED', expectedVersion: 0, recorded: null },
        },
      ],
      findings: [
        { cell: 'A4', warning: false, refusal: { code: 'NOT_ALLOWED' } },
        { cell: 'A5', refusal: { code: 'UNIT_UNKNOWN', value: 'Xã Ba' } },
        {
          ...{ cell: 'A6', refusal: { code: 'UNIT_SUCCEEDED', value: 'xã Một Cũ' } },
          successors: [{ unitKey: one.id, unitName: 'xã Một' }],
        },
        { cell: 'B7', warning: true, refusal: { code: 'SUM_DIFFERS', value: '15' } },
        { cell: 'C7', warning: true, refusal: { code: 'SUM_DIFFERS' } },
      ],
    });
    expect(await api.scoped(people.one, (db) => db.observation.count({ where: { unitId: one.id } }))).toBe(0);
  });

  test('is taken in part, then whole, and a second time changes nothing', async () => {
    const { one, people } = await place();
    const me = api.as(people.one);
    const sheet = sheetOf(one.id, 'Một | 10 | 1000 | 7');
    const part = await me.run(TAKE, { input: { sheet, taken: taken(['B3', 0]) } });
    expect(part.takeObservationSheet).toMatchObject({
      unchanged: 0,
      observations: [
        { numerator: '10', denominator: '1000', version: 1, status: 'PROVISIONAL', standardCode: 'MDP-2022' },
      ],
    });
    const all = { input: { sheet, taken: taken(['B3', 0], ['D3', 0]) } };
    expect((await me.run(TAKE, all)).takeObservationSheet).toMatchObject({
      unchanged: 1,
      observations: [{ numerator: '7' }],
    });
    expect((await me.run(TAKE, all)).takeObservationSheet).toMatchObject({ unchanged: 2, observations: [] });
    const again = await me.run(READ, { sheet });
    expect(again.readObservationSheet.sheet?.figures.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  test('shows old and new, and overwrites nobody unseen', async () => {
    const { one, people } = await place();
    const first = sheetOf(one.id, 'Một | 10 | 1000 | 7');
    await api.as(people.oneToo).run(TAKE, { input: { sheet: first, taken: taken(['B3', 0], ['D3', 0]) } });
    const sheet = sheetOf(one.id, 'Một | 11 | 1000 | 7');
    const read = await api.as(people.one).run(READ, { sheet });
    expect(read.readObservationSheet.sheet?.figures).toMatchObject([
      { cell: 'B3', outcome: 'CHANGED', numerator: '11', recorded: { numerator: '10' }, expectedVersion: 1 },
      { cell: 'D3', outcome: 'UNCHANGED' },
    ]);
    const stale = await api.as(people.one).run(TAKE, { input: { sheet, taken: taken(['B3', 0]) } });
    expect(stale.takeObservationSheet).toMatchObject({
      __typename: 'ObservationConflict',
      current: [{ numerator: '10', version: 1 }],
    });
    const seen = await api.as(people.one).run(TAKE, { input: { sheet, taken: taken(['B3', 1]) } });
    expect(seen.takeObservationSheet).toMatchObject({ observations: [{ numerator: '11', version: 2 }] });
  });

  test('stores all that is named, or nothing', async () => {
    const { one, people } = await place();
    const sheet = sheetOf(one.id, 'Một | 10 | 1000 | =1+1');
    const { takeObservationSheet } = await api
      .as(people.one)
      .run(TAKE, { input: { sheet, taken: taken(['B3', 0], ['D3', 0]) } });
    expect(takeObservationSheet).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['taken', '1', 'cell'], value: 'D3' }],
    });
    expect(await api.scoped(people.one, (db) => db.observation.count({ where: { unitId: one.id } }))).toBe(0);
  });

  test('is read as somebody says its columns are', async () => {
    const { one, people } = await place();
    const sheet = {
      ...{ unitKey: one.id, year: 2024, rows: rowsOf('Đơn vị | Cột A', 'Một | 9') },
      columns: [{ place: 1, role: 'NUMERATOR' as const, indicatorCodes: ['jobs-created'], year: 2023 }],
    };
    const { readObservationSheet } = await api.as(people.one).run(READ, { sheet });
    expect(readObservationSheet.sheet?.figures).toMatchObject([{ indicatorCode: 'jobs-created', year: 2023 }]);
  });

  test.each(['viewer', 'district', 'stranger'] as const)('is refused to %s, to read and to take', async (who) => {
    const { one, people } = await place();
    const sheet = sheetOf(one.id, 'Một | 10 | 1000 | 7');
    const refusals = [{ code: 'NOT_ALLOWED', path: ['sheet', 'unitKey'] }];
    expect((await api.as(people[who]).run(READ, { sheet })).readObservationSheet).toMatchObject({
      refusals,
      sheet: null,
    });
    const take = await api.as(people[who]).run(TAKE, { input: { sheet, taken: taken(['B3', 0]) } });
    expect(take.takeObservationSheet).toMatchObject({ refusals });
  });

  test.each([
    ['nobody knows the head of', rowsOf('Nấu phở | 1'), 'HEAD_NOT_FOUND', ['sheet', 'rows']],
    ['is empty', [], 'HEAD_NOT_FOUND', ['sheet', 'rows']],
    ['is too long', Array(10_101).fill({ number: 1, cells: [] }), 'TOO_MANY', ['sheet', 'rows']],
    ['is too wide', [{ number: 1, cells: Array(101).fill('') }], 'TOO_MANY', ['sheet', 'cells']],
    ['has a cell like a book', [{ number: 1, cells: ['x'.repeat(4001)] }], 'TEXT_TOO_LONG', ['sheet', 'cells']],
  ])('that %s is refused', async (_what, rows, code, path) => {
    const { one, people } = await place();
    const sheet = { unitKey: one.id, year: 2024, rows };
    const { readObservationSheet } = await api.as(people.one).run(READ, { sheet });
    expect(readObservationSheet).toMatchObject({ sheet: null, refusals: [{ code, path }] });
  });
});

test('whoever is not signed in is told so', async () => {
  const { one } = await place();
  const sheet = sheetOf(one.id);
  expect((await api.nobody.run(READ, { sheet })).readObservationSheet.refusals).toMatchObject([
    { code: 'NOT_SIGNED_IN' },
  ]);
});

test('ten thousand rows take no more statements than one', async () => {
  const { one, people } = await place();
  const lines = (count: number) => Array.from({ length: count }, () => 'Một | 10 | 1000 | 7');
  const statements = async (count: number) => {
    const sheet = sheetOf(one.id, ...lines(count));
    return (await api.counted(() => api.as(people.one).run(READ, { sheet }))).statements.length;
  };
  expect(await statements(10_000)).toBe(await statements(1));
});
