import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../../../testing/index.ts';
import { gid } from '../../cascade.fixture.ts';

const api = testApi();

const READ = graphql(`
  query ReadTable($table: AssignmentTableInput!) {
    readAssignmentTable(table: $table) {
      refusals { code path value allowed }
      table {
        headRows
        columns { letters role targetId year certain }
        findings { cell warning refusal { code value } successors { unitKey unitName } }
        targets {
          target { id } year whole wholeSource changes expectedVersion
          cells { cell unitName field value standing outcome taken }
          refusals { code path }
        }
      }
    }
  }
`);

const TAKE = graphql(`
  mutation TakeTable($input: TakeAssignmentTableInput!) {
    takeAssignmentTable(input: $input) {
      __typename
      ... on TakeAssignmentTableSuccess { unchanged assignments { year whole version shares { unit { name } share pinned } } }
      ... on AssignmentConflict { yourVersion current { version } }
      ... on Refused { refusals { code path value } }
    }
  }
`);

const ROWS = [
  ['GIAO CHỈ TIÊU NĂM 2025'],
  ['Xã', 'Giảm hộ nghèo', 'Tạo việc làm', ''],
  ['', 'Giao', 'Giao năm 2025', 'Giao năm 2026'],
  ['Xã 1', '31', '100', '110'],
  ['Xã 2', '20', '200', '210'],
  ['Kim Bôi', '1', '1', '1'],
  ['Tổng phải giao', '51', '300', '320'],
].map((cells, index) => ({ number: index + 1, cells }));

/** A province whose plan lowers poverty below 5% and makes jobs, over two communes with 100 and 60 of 1,000 poor. */
async function province() {
  const seed = newSeed();
  const unit = seed.province('Bắc Thử');
  const published = unit.government.plan({ periodFrom: 2022, periodTo: 2026 }).published();
  const poor = published.target({ statement: 'Giảm hộ nghèo', value: '5', comparator: 'lt', distribution: 'assigned' });
  const jobs = published.target({
    ...{ statement: 'Tạo việc làm', indicator: 'jobs-created', kind: 'annualQuantity', value: '300' },
    ...{ periodFrom: 2025, periodTo: 2026, distribution: 'assigned' },
  });
  const communes = [100, 60].map((count, index) => {
    const commune = unit.commune(`Xã ${index + 1}`);
    commune.government;
    commune.observation({
      ...{ year: 2024, numerator: count, denominator: 1000 },
      ...{ status: 'official', standard: 'MDP-2022' },
    });
    return commune;
  });
  const former = unit.commune('Kim Cũ', { validTo: '2025-07-01' });
  communes[0]?.formedFrom(former);
  communes[1]?.formedFrom(former, 'part');
  const editor = unit.government.member('editor');
  const viewer = unit.government.member('viewer');
  await api.store(seed);
  const ids = { communes: communes.map(({ id }) => id), poor: gid('Target', poor), jobs: gid('Target', jobs) };
  const table = (more: object = {}) => ({ targetId: ids.poor, year: 2025, rows: ROWS, ...more });
  const read = async (more: object = {}) =>
    (await api.as(editor).run(READ, { table: table(more) })).readAssignmentTable;
  const take = async (drafts: readonly (readonly [string, number, number])[], more: object = {}) =>
    (
      await api.as(editor).run(TAKE, {
        input: {
          table: table(more),
          drafts: drafts.map(([targetId, year, expectedVersion]) => ({ targetId, year, expectedVersion })),
        },
      })
    ).takeAssignmentTable;
  return { ids, viewer, table, read, take };
}

it('reads several targets and years of one table, and fills their drafts in one operation', async () => {
  const { ids, read, take } = await province();
  const { table, refusals } = await read();
  expect(refusals).toEqual([]);
  expect(table?.headRows).toEqual([2, 3]);
  expect(table?.findings).toEqual([
    { cell: 'A6', warning: false, refusal: { code: 'UNIT_UNKNOWN', value: 'Kim Bôi' }, successors: [] },
  ]);
  expect(table?.targets.map(({ target, year, whole, wholeSource }) => [target.id, year, whole, wholeSource])).toEqual([
    [ids.poor, 2025, '51', 'SHEET'],
    [ids.jobs, 2025, '300', 'SHEET'],
    [ids.jobs, 2026, '320', 'SHEET'],
  ]);
  expect(table?.targets[2]?.cells[0]).toMatchObject({
    cell: 'D4',
    unitName: 'xã Xã 1',
    value: '110',
    outcome: 'ADDED',
  });
  const all = [
    [ids.poor, 2025, 0],
    [ids.jobs, 2025, 0],
    [ids.jobs, 2026, 0],
  ] as const;
  expect(await take(all)).toMatchObject({
    unchanged: 0,
    assignments: [
      { year: 2025, whole: '51' },
      { year: 2025, whole: '300' },
      { year: 2026, whole: '320', version: 1, shares: [{ share: '110', pinned: true }, { share: '210' }] },
    ],
  });
  expect(await take(all)).toMatchObject({ unchanged: 3, assignments: [] });
  expect((await read()).table?.targets.map(({ changes, expectedVersion }) => [changes, expectedVersion])).toEqual([
    ...[
      [false, 1],
      [false, 1],
      [false, 1],
    ],
  ]);
});

it('says of a former unit which units took it over, and takes nothing over for them', async () => {
  const { ids, read, take } = await province();
  const rows = [
    ['Xã', 'Giảm hộ nghèo'],
    ['xã Kim Cũ', '31'],
    ['Xã 2', '20'],
  ].map((cells, index) => ({
    ...{ number: index + 1, cells },
  }));
  const { table } = await read({ rows });
  expect(table?.findings).toEqual([
    {
      ...{ cell: 'A2', warning: false, refusal: { code: 'UNIT_SUCCEEDED', value: 'xã Kim Cũ' } },
      successors: ids.communes.map((unitKey, index) => ({ unitKey, unitName: `xã Xã ${index + 1}` })),
    },
  ]);
  expect(table?.targets[0]?.cells.map(({ cell }) => cell)).toEqual(['B3']);
  expect(await take([[ids.poor, 2025, 0]], { rows })).toMatchObject({
    assignments: [{ shares: [{ pinned: false }, { share: '20', pinned: true }] }],
  });
});

it('takes some cells only, all of the drafts or none, and shows whoever came between', async () => {
  const { ids, read, take } = await province();
  // The second target cannot come to 320 by what is left of it: nothing of the first is stored, either.
  const short = [{ targetId: ids.jobs, year: 2026, whole: '100' }];
  const both = [
    [ids.poor, 2025, 0],
    [ids.jobs, 2026, 0],
  ] as const;
  expect(await take(both, { wholes: short })).toMatchObject({
    __typename: 'Refused',
    refusals: expect.arrayContaining([expect.objectContaining({ path: ['drafts', '1', 'whole'] })]),
  });
  expect((await read({ wholes: short })).table?.targets[2]).toMatchObject({
    wholeSource: 'PERSON',
    expectedVersion: 0,
  });
  const [first, second] = [
    { share: '31', pinned: true },
    { share: '20', pinned: false },
  ];
  expect(await take(both, { cells: ['B4'] })).toMatchObject({
    unchanged: 1,
    assignments: [{ whole: '51', shares: [first, second] }],
  });
  expect(await take([[ids.poor, 2025, 0]])).toMatchObject({ yourVersion: 0, current: { version: 1 } });
  expect(await take([[ids.poor, 2025, 1]], { cells: ['Z9'] })).toMatchObject({
    refusals: [{ code: 'NOT_FOUND', path: ['table', 'cells'], value: 'Z9' }],
  });
});

it('reads columns and head as somebody corrects them, and is for those who may assign', async () => {
  const { ids, viewer, table, read } = await province();
  const columns = [{ place: 3, role: 'SHARE' as const, targetId: ids.poor, year: 2026 }];
  expect((await read({ columns })).table?.columns[3]).toEqual({
    ...{ letters: 'D', role: 'SHARE', targetId: ids.poor, year: 2026, certain: true },
  });
  const strange = await read({ columns: [{ ...columns[0], year: 2030 }] });
  expect(strange).toMatchObject({
    table: null,
    refusals: [{ code: 'OUT_OF_RANGE', path: ['table', 'columns', '0', 'year'] }],
  });
  expect((await read({ headRow: 99 })).refusals).toMatchObject([{ code: 'HEAD_NOT_FOUND' }]);
  const { readAssignmentTable } = await api.as(viewer).run(READ, { table: table() });
  expect(readAssignmentTable).toMatchObject({ table: null, refusals: [{ code: 'NOT_ALLOWED' }] });
});
