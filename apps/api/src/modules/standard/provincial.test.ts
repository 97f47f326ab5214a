import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { expect, test } from 'vitest';
import { newSeed, type SeededUnit, testApi } from '../../testing/index.ts';
import { communeWithPeople, register } from '../household/household.fixture.ts';
import { ASK, confirmTheLaw, facts, OPEN, REQUEST, SCORE } from '../review/review.fixture.ts';

const api = testApi();

const SET = graphql(`
  mutation SetStandard($input: SetProvincialStandardInput!) {
    setProvincialStandard(input: $input) {
      __typename
      ... on SetProvincialStandardSuccess { rules { standards { code base from to document overrides { key value } } } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

const SET_OPINION = graphql(`
  mutation SetOpinion($input: SetOpinionRuleInput!) {
    setOpinionRule(input: $input) {
      __typename
      ... on SetOpinionRuleSuccess { rules { opinions { from to required document } } }
      ... on Refused { refusals { code path } }
    }
  }
`);

const RECEIPT = graphql(`
  query CaseReasons($id: ID!) { reviewCase(id: $id) { class result { reasons { kind provincialClass } } } }
`);

const LIST = graphql(`
  query ProvincialListOf($unitKey: String!) {
    provincialList(unitKey: $unitKey, year: 2024) {
      documents count households { headName persons national provincial village { name } }
    }
  }
`);

const standard = (province: SeededUnit, overrides: { key: string; value: number }[], from = '2024-01-01') => ({
  unitKey: province.id,
  standardCode: 'MDP-2022',
  from,
  document: 'NQ 1/2023/NQ-HĐND (giả lập)',
  overrides,
});

test('a province sets higher lines, and rounds opened from then on go by them', async () => {
  const seed = newSeed();
  const country = seed.country.government.member('administrator');
  await api.store(seed);
  await confirmTheLaw(api, country);
  const { commune, province, village, people } = await communeWithPeople(api);
  const higher = standard(province, [{ key: 'incomeLine.rural', value: 2_000_000 }]);
  const { setProvincialStandard } = await api.as(people.provincial).run(SET, { input: higher });
  expect(setProvincialStandard).toMatchObject({
    rules: {
      standards: [
        { base: 'MDP-2022', from: '2024-01-01', to: null, overrides: [{ key: 'incomeLine.rural', value: 2_000_000 }] },
      ],
    },
  });

  const household = await register(api, people.editor, village, [{ name: 'Bùi Thị Một' }]);
  const asked = { householdId: household.id, form: 'FORM01', receivedOn: '2024-08-20', applicant: 'Một' } as const;
  await api.as(people.editor).run(REQUEST, { input: asked });
  const opening = { unitKey: commune.id, kind: 'PERIODIC', year: 2024, openedOn: '2024-09-05' } as const;
  const { openRound } = await api
    .as(people.editor)
    .run(OPEN, { input: { ...opening, purpose: 'OFFICIAL', way: 'INCOME' } });
  if (openRound.__typename !== 'OpenRoundSuccess') throw new Error(JSON.stringify(openRound));
  const caseId = openRound.round.cases.nodes[0]?.id ?? '';
  const { scoreCase } = await api.as(people.editor).run(SCORE, {
    input: { caseId, expectedVersion: 1, on: '2024-09-20', facts: facts(1_800_000, 4) },
  });
  expect(scoreCase).toMatchObject({ cases: [{ class: 'ABOVE' }] });
  const { reviewCase } = await api.as(people.editor).run(RECEIPT, { id: caseId });
  expect(reviewCase?.result?.reasons).toContainEqual({ kind: 'provincialMoreGenerous', provincialClass: 'POOR' });

  const listFor = async (who = people.editor, unitKey = commune.id) =>
    (await api.as(who).run(LIST, { unitKey })).provincialList;
  expect(await listFor()).toMatchObject({ documents: [higher.document], count: 0 });
  // As its decision stores it, which other tests walk through.
  await query(
    api.ownerUrl,
    `INSERT INTO class_history (household_id, round_id, unit_id, village_id, class, labels, persons, standard_code, policy_year, decided_on)
     SELECT c.household_id, c.round_id, r.unit_id, c.village_id, c.class, '{}', c.persons, r.standard_code, r.policy_year, '2024-11-01'
     FROM review_case c JOIN review_round r ON r.id = c.round_id WHERE r.unit_id = '${commune.id}'`,
  );
  for (const unitKey of [commune.id, province.id]) {
    expect(await listFor(people.provincial, unitKey)).toMatchObject({
      count: 1,
      households: [{ headName: 'Bùi Thị Một', national: 'ABOVE', provincial: 'POOR', village: { name: village.name } }],
    });
  }
  expect([await listFor(people.viewer), await listFor(people.stranger)]).toEqual([null, null]);
  const [read] = await query<{ count: number }>(
    api.ownerUrl,
    `SELECT count(*)::int AS count FROM file_read WHERE note LIKE 'provincialList %'`,
  );
  expect(read?.count).toBe(3);
});

test('nobody may come out worse, and only the province itself says so', async () => {
  const { province, commune, people } = await communeWithPeople(api);
  const set = async (input: ReturnType<typeof standard>, who = people.provincial) =>
    (await api.as(who).run(SET, { input })).setProvincialStandard;
  const lower = [{ key: 'incomeLine.rural', value: 1_400_000 }];
  expect(await set(standard(province, lower))).toMatchObject({ refusals: [{ code: 'PROVINCIAL_HARSHER' }] });
  const other = [{ key: 'housingArea.below', value: 9 }];
  expect(await set(standard(province, other))).toMatchObject({ refusals: [{ code: 'OVERRIDE_NOT_ALLOWED' }] });
  expect(await set(standard(province, []))).toMatchObject({ refusals: [{ code: 'FIELD_REQUIRED' }] });
  const higher = [{ key: 'incomeLine.rural', value: 1_600_000 }];
  expect(await set(standard(province, [...higher, ...higher]))).toMatchObject({
    refusals: [{ code: 'CODE_REPEATED' }],
  });
  expect(await set({ ...standard(province, higher), ...{ to: '2024-01-01' } })).toMatchObject({
    refusals: [{ code: 'END_NOT_AFTER_START', path: ['to'] }],
  });
  expect(await set(standard(province, higher), people.publisher)).toMatchObject({
    refusals: [{ code: 'NOT_ALLOWED' }],
  });
  expect(await set(standard(commune, higher))).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
});

test('a province says whether the tier above is asked', async () => {
  const { commune, province, village, people } = await communeWithPeople(api);
  const input = { unitKey: province.id, from: '2024-09-01', required: false, document: 'QĐ 2/2024/QĐ-UBND (giả lập)' };
  const { setOpinionRule: denied } = await api.as(people.district).run(SET_OPINION, { input });
  expect(denied).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  const { setOpinionRule } = await api.as(people.provincial).run(SET_OPINION, { input });
  expect(setOpinionRule).toMatchObject({ rules: { opinions: [{ from: '2024-09-01', required: false }] } });
  const opening = { unitKey: commune.id, kind: 'PERIODIC', year: 2024, openedOn: '2024-09-05' } as const;
  const household = await register(api, people.editor, village, [{ name: 'Bùi Thị Hai' }]);
  const asked = { householdId: household.id, form: 'FORM01', receivedOn: '2024-08-20', applicant: 'Hai' } as const;
  await api.as(people.editor).run(REQUEST, { input: asked });
  const { openRound } = await api
    .as(people.editor)
    .run(OPEN, { input: { ...opening, purpose: 'OFFICIAL', way: 'INCOME' } });
  if (openRound.__typename !== 'OpenRoundSuccess') throw new Error(JSON.stringify(openRound));
  const { askOpinion } = await api
    .as(people.editor)
    .run(ASK, { input: { roundId: openRound.round.id, on: '2024-10-10' } });
  expect(askOpinion).toMatchObject({ refusals: [{ code: 'OPINION_NOT_REQUIRED' }] });
});
