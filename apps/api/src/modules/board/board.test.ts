import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const BOARD = graphql(`
  query Board($revisionId: ID!, $search: String, $onlyDeviating: Boolean) {
    board(revisionId: $revisionId, year: 2024) {
      rowCount
      targets { key }
      rows(search: $search, onlyDeviating: $onlyDeviating) {
        unitName progress
        cells { decision value relation difference consent result reported expected status }
      }
      totals { result numerator denominator reported expected }
    }
  }
`);

async function province(communes: number) {
  const seed = newSeed();
  const unit = seed.province('Đông Thử');
  const plan = unit.government.plan({ periodFrom: 2022, periodTo: 2025 });
  const revision = plan.published();
  const poverty = revision.target({ value: '2', comparator: 'lt' });
  const jobs = revision.target({
    indicator: 'jobs-created',
    kind: 'annualQuantity',
    comparator: 'ge',
    value: '100',
    periodFrom: 2022,
  });
  for (let i = 0; i < communes; i += 1) {
    const commune = unit.commune(i === 0 ? 'Đường Lâm' : `Xã ${i}`);
    commune.observation({ year: 2024, numerator: 10 + i, denominator: 1000, status: 'official', standard: 'MDP-2022' });
    const own = commune.government.plan({ periodFrom: 2022, periodTo: 2025 }).published({ parents: [revision] });
    const relaxed = i === 0;
    const answer = own.target({
      answers: poverty,
      value: relaxed ? '3' : '2',
      comparator: 'lt',
      decision: relaxed ? 'relax' : 'adopt',
      ...(relaxed ? { reason: 'Xuất phát điểm thấp' } : {}),
    });
    if (relaxed) answer.consent('pending');
    own.target({
      answers: jobs,
      indicator: 'jobs-created',
      kind: 'annualQuantity',
      comparator: 'ge',
      value: '100',
      periodFrom: 2022,
      decision: 'adopt',
    });
  }
  unit.commune('Chưa Làm').government;
  const leader = unit.government.member('publisher');
  await api.store(seed);
  return { leader, revisionId: Buffer.from(`Revision:${revision.id}`).toString('base64') };
}

test('shows answers, deviations and results side by side, with rolled-up totals', async () => {
  const { leader, revisionId } = await province(2);
  const { board } = await api.as(leader).run(BOARD, { revisionId });
  expect(board?.rowCount).toBe(3);
  expect(board?.rows.map(({ unitName, progress }) => [unitName, progress])).toEqual([
    ['Đường Lâm', 'PUBLISHED'],
    ['Xã 1', 'PUBLISHED'],
    ['Chưa Làm', 'NOT_STARTED'],
  ]);
  expect(board?.rows[0]?.cells[0]).toMatchObject({
    decision: 'RELAX',
    value: '3',
    relation: 'LOOSER',
    difference: '1.00',
    consent: 'PENDING',
    result: '1',
    reported: 1,
    expected: 1,
  });
  expect(board?.rows[1]?.cells[0]).toMatchObject({ decision: 'ADOPT', relation: 'EQUAL', consent: null });
  expect(board?.rows[2]?.cells[0]).toMatchObject({ decision: null, result: null, reported: 0, expected: 1 });
  expect(board?.totals[0]).toEqual({ result: '1.05', numerator: '21', denominator: '2000', reported: 2, expected: 3 });
});

test('finds units without accents, and those that deviate', async () => {
  const { leader, revisionId } = await province(3);
  const found = await api.as(leader).run(BOARD, { revisionId, search: 'duong' });
  expect(found.board?.rows.map(({ unitName }) => unitName)).toEqual(['Đường Lâm']);
  const deviating = await api.as(leader).run(BOARD, { revisionId, onlyDeviating: true });
  expect(deviating.board?.rows.map(({ unitName }) => unitName)).toEqual(['Đường Lâm']);
});

test('takes as many statements for twelve units as for two', async () => {
  const [small, large] = [await province(2), await province(12)];
  const two = await api.counted(() => api.as(small.leader).run(BOARD, { revisionId: small.revisionId }));
  const twelve = await api.counted(() => api.as(large.leader).run(BOARD, { revisionId: large.revisionId }));
  expect(twelve.statements.length).toBe(two.statements.length);
});

const SYNTHETIC = graphql(`
  query Synthetic($revisionId: ID!) {
    board(revisionId: $revisionId, year: 2024) { rows { unitName cells { synthetic } } totals { synthetic } }
  }
`);

test('marks every figure that a made-up report stands under, and only those', async () => {
  const seed = newSeed();
  const unit = seed.province('Bắc Thử');
  const revision = unit.government.plan().published();
  revision.target();
  revision.target({ indicator: 'jobs-created' });
  const [made, real] = [unit.district('Minh Họa'), unit.district('Thật')];
  for (const { government } of [made, real]) government.plan();
  made.commune('Một').observation({ year: 2024, source: 'synthetic' });
  made.commune('Hai').observation({ year: 2024 });
  real.commune('Ba').observation({ year: 2024 });
  const leader = unit.government.member('viewer');
  await api.store(seed);
  const revisionId = Buffer.from(`Revision:${revision.id}`).toString('base64');
  const { board } = await api.as(leader).run(SYNTHETIC, { revisionId });
  const cells = (board?.rows ?? []).map((row) => [row.unitName, ...row.cells.map(({ synthetic }) => synthetic)]);
  expect(cells).toEqual([
    ['Minh Họa', true, false],
    ['Thật', false, false],
  ]);
  expect(board?.totals).toEqual([{ synthetic: true }, { synthetic: false }]);
});

test('is not there for someone who may not read the revision, or under a made-up id', async () => {
  const { leader, revisionId } = await province(1);
  expect((await api.nobody.run(BOARD, { revisionId })).board).toBeNull();
  expect((await api.as(leader).run(BOARD, { revisionId: 'khong-co' })).board).toBeNull();
});

const STATUS = graphql(`
  query Status($revisionId: ID!, $unitKey: String!) {
    board(revisionId: $revisionId, year: 2025) { rows { cells { consent status } } }
    figure(unitKey: $unitKey, indicatorCode: "poverty-rate", year: 2025) { status required }
  }
`);

test.each([
  ['pending', 'MISSED', '2'],
  ['refused', 'MISSED', '2'],
  ['granted', 'EXCEEDED', '3'],
] as const)('judges a relaxed answer by what binds: consent %s, so 2.5%% is %s', async (consent, status, required) => {
  const seed = newSeed();
  const unit = seed.province('Nam Thử');
  const revision = unit.government.plan({ periodFrom: 2022, periodTo: 2025 }).published();
  const inherited = revision.target({ value: '2', comparator: 'lt' });
  const commune = unit.commune('Xã Xin Nới');
  commune.observation({ year: 2025, numerator: 25, denominator: 1000, status: 'official', standard: 'MDP-2022' });
  const own = commune.government.plan({ periodFrom: 2022, periodTo: 2025 }).published({ parents: [revision] });
  own
    .target({ answers: inherited, value: '3', comparator: 'lt', decision: 'relax', reason: 'Xuất phát điểm thấp' })
    .consent(consent);
  const leader = unit.government.member('publisher');
  await api.store(seed);
  const revisionId = Buffer.from(`Revision:${revision.id}`).toString('base64');
  const { board, figure } = await api.as(leader).run(STATUS, { revisionId, unitKey: commune.id });
  expect(board?.rows[0]?.cells[0]?.status).toBe(status);
  expect(figure).toEqual({ status, required });
});
