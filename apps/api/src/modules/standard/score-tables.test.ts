import { graphql } from '@bacthang/contract';
import { SYNTHETIC_SCORE_TABLES, scoreTemplate } from '@bacthang/domain';
import { workbook } from '@bacthang/files/testing';
import { expect, test } from 'vitest';
import { newSeed, type SeededUser, testApi } from '../../testing/index.ts';
import { confirmTheLaw, facts, OPEN, openedRound, REQUEST, SCORE } from '../review/review.fixture.ts';

const api = testApi();

const TABLES = graphql(`
  query Tables($on: Date) {
    scoreTables(standardCode: "MDP-2022", on: $on) {
      stratum synthetic source from loadedBy loadedOn items { code options { code points } }
    }
  }
`);

const LOAD = graphql(`
  mutation LoadTables($input: LoadScoreTablesInput!) {
    loadScoreTables(input: $input) {
      __typename
      ... on LoadScoreTablesSuccess { tables { stratum synthetic from } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

const PLACE = graphql(`
  mutation Place($input: PlaceInStratumInput!) {
    placeInStratum(input: $input) {
      __typename
      ... on PlaceInStratumSuccess { unit { strata { stratum from to } } }
      ... on Refused { refusals { code path value } }
    }
  }
`);

const [HEADER = [], ...ROWS] = scoreTemplate(SYNTHETIC_SCORE_TABLES);
/** Every answer of every region gives so many points. */
const sheet = (points: string) => [HEADER, ...ROWS.map((row) => row.with(-1, points))];
const csv = (lines: readonly (readonly string[])[]) =>
  Buffer.from(lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')).toString('base64');

const input = (contentBase64: string, fileName = 'bang-diem.csv', from = '2024-01-01') => ({
  standardCode: 'MDP-2022',
  from,
  document: 'TT 07/2021/TT-BLĐTBXH',
  article: 'Phụ lục III',
  fileName,
  contentBase64,
});

async function administratorOf(): Promise<SeededUser> {
  const seed = newSeed();
  const administrator = seed.country.government.member('administrator');
  await api.store(seed);
  return administrator;
}

test('an administrator loads the tables of all regions from a workbook; they count from their day on', async () => {
  const administrator = await administratorOf();
  const before = await api.as(administrator).run(TABLES, { on: '2023-12-31' });
  expect(before.scoreTables.every(({ synthetic }) => synthetic)).toBe(true);

  const content = Buffer.from(workbook(sheet('7'))).toString('base64');
  const { loadScoreTables } = await api.as(administrator).run(LOAD, { input: input(content, 'bang-diem.xlsx') });
  expect(loadScoreTables).toMatchObject({ __typename: 'LoadScoreTablesSuccess' });

  const after = await api.as(administrator).run(TABLES, { on: '2024-01-01' });
  expect(after.scoreTables).toHaveLength(7);
  for (const table of after.scoreTables) {
    expect(table).toMatchObject({
      synthetic: false,
      from: '2024-01-01',
      loadedBy: administrator.name,
      source: 'TT 07/2021/TT-BLĐTBXH, Phụ lục III',
    });
    expect(table.items[0]?.options[0]?.points).toBe(7);
  }
  const still = await api.as(administrator).run(TABLES, { on: '2023-12-31' });
  expect(still.scoreTables.every(({ synthetic }) => synthetic)).toBe(true);
});

test('a sheet is refused cell by cell, and nothing of it is kept', async () => {
  const administrator = await administratorOf();
  const wrong = [HEADER, ...ROWS.map((row, index) => row.with(-1, index === 4 ? '1,5' : '10'))];
  const { loadScoreTables } = await api
    .as(administrator)
    .run(LOAD, { input: input(csv(wrong), 'a.csv', '2022-02-02') });
  expect(loadScoreTables).toMatchObject({
    refusals: [{ code: 'NOT_WHOLE', path: ['sheet', '6', 'points'], value: '1,5', subject: 'F6' }],
  });
  const { loadScoreTables: other } = await api.as(administrator).run(LOAD, { input: input('AAAA', 'a.pdf') });
  expect(other).toMatchObject({ refusals: [{ code: 'FILE_UNREADABLE' }] });
  const { scoreTables } = await api.as(administrator).run(TABLES, { on: '2022-03-01' });
  expect(scoreTables.every(({ synthetic }) => synthetic)).toBe(true);
});

test('only administrators of the installation say what the law is', async () => {
  const { people, province } = await openedRound(api);
  const { loadScoreTables } = await api.as(people.publisher).run(LOAD, { input: input(csv(sheet('1'))) });
  expect(loadScoreTables).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  const place = { unitKey: province.id, stratum: 'southeast', from: '2021-01-01', source: 'Công báo' };
  const { placeInStratum } = await api.as(people.publisher).run(PLACE, { input: place });
  expect(placeInStratum).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
});

test('an official round by points is scored by the table of its region, and refused without one', async () => {
  const administrator = await administratorOf();
  const opened = await openedRound(api);
  const { commune, province, people, village: _, households } = opened;
  await confirmTheLaw(api, administrator);
  const round = { unitKey: commune.id, kind: 'REGULAR', year: 2024, month: 11, openedOn: '2024-11-15' } as const;
  await api.as(people.editor).run(REQUEST, {
    input: { householdId: households[0]?.id ?? '', form: 'FORM01', receivedOn: '2024-11-10', applicant: 'Bùi Thị Một' },
  });
  const { openRound } = await api
    .as(people.editor)
    .run(OPEN, { input: { ...round, purpose: 'OFFICIAL', way: 'SCORE' } });
  if (openRound.__typename !== 'OpenRoundSuccess') throw new Error(JSON.stringify(openRound));
  const [opening] = openRound.round.cases.nodes;
  const { incomePerPerson: _income, ...found } = facts(0, 4);
  const items = SYNTHETIC_SCORE_TABLES.find(({ stratum }) => stratum === 'red-river-delta')?.items ?? [];
  const scoreAnswers = Object.fromEntries(items.map(({ code, options }) => [code, options[0]?.code ?? '']));
  const score = async (expectedVersion: number) => {
    const answers = { ...found, scoreAnswers };
    const { scoreCase } = await api.as(people.editor).run(SCORE, {
      input: { caseId: opening?.id ?? '', expectedVersion, on: '2024-11-20', facts: answers },
    });
    return scoreCase;
  };

  await api.as(administrator).run(LOAD, { input: input(csv(sheet('7')), 'a.csv', '2024-11-01') });
  expect(await score(1)).toMatchObject({ refusals: [{ code: 'SCORE_TABLE_MISSING' }] });
  const place = { unitKey: province.id, stratum: 'red-river-delta', from: '2021-01-01', source: 'Công báo' };
  const { placeInStratum } = await api.as(administrator).run(PLACE, { input: place });
  expect(placeInStratum).toMatchObject({ unit: { strata: [{ stratum: 'red-river-delta', to: null }] } });
  // 13 items of 7 points are below the 140 of the countryside.
  expect(items.length * 7).toBeLessThanOrEqual(140);
  expect(await score(1)).toMatchObject({ __typename: 'ScoreCaseSuccess', cases: [{ class: 'POOR' }] });
});

test('a unit is placed in a region from a day on, once a day', async () => {
  const administrator = await administratorOf();
  const { province } = await openedRound(api);
  const place = { unitKey: province.id, stratum: 'central-coast', from: '2021-01-01', source: 'Công báo' };
  await api.as(administrator).run(PLACE, { input: place });
  const { placeInStratum: again } = await api.as(administrator).run(PLACE, { input: place });
  expect(again).toMatchObject({ refusals: [{ code: 'PERIOD_OVERLAPS', path: ['from'] }] });
  const later = { ...place, stratum: 'central-highlands', from: '2025-07-01' };
  const { placeInStratum } = await api.as(administrator).run(PLACE, { input: later });
  expect(placeInStratum).toMatchObject({
    unit: {
      strata: [
        { stratum: 'central-highlands', from: '2025-07-01', to: null },
        { stratum: 'central-coast', from: '2021-01-01', to: '2025-07-01' },
      ],
    },
  });
  const { placeInStratum: urban } = await api
    .as(administrator)
    .run(PLACE, { input: { ...later, stratum: 'urban', from: '2026-01-01' } });
  expect(urban).toMatchObject({ refusals: [{ code: 'CHOICE_UNKNOWN', value: 'urban' }] });
});
