import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { facts, openedRound, SCORE } from './review.fixture.ts';

const api = testApi();

const WHAT_IF = graphql(`
  query ScoredUnderStandard($roundId: ID!, $unitKey: String!, $standardCode: String!) {
    runUnderStandard(roundId: $roundId, standardCode: $standardCode) { stayed undecided }
    povertyUnderStandard(unitKey: $unitKey, year: 2024, standardCode: $standardCode) { total { stayed undecided } }
  }
`);

const ANSWERS = {
  'household-size': 'three-four',
  dependents: 'one',
  qualification: 'upper-secondary',
  'wage-work': 'two-more',
  'floor-area': 'under-eight',
  electricity: 'under-fifty',
  motorbike: 'no',
  refrigerator: 'no',
  land: 'under-thousand',
};

test('a round by score is tried with the points of its region', async () => {
  const opened = await openedRound(api, 'TRIAL', 'SCORE');
  const { commune, cases, round, people } = opened;
  await query(
    api.ownerUrl,
    `INSERT INTO unit_attribute (id, unit_id, name, value) VALUES (gen_random_uuid(), '${commune.id}', 'stratum', 'red-river-delta')`,
  );
  const { incomePerPerson: _, ...answers } = facts(0, 4);
  const input = {
    caseId: cases[0]?.id ?? '',
    expectedVersion: 1,
    on: '2024-09-20',
    facts: { ...answers, scoreAnswers: ANSWERS },
  };
  expect((await api.as(people.editor).run(SCORE, { input })).scoreCase).toMatchObject({
    __typename: 'ScoreCaseSuccess',
  });
  const variables = { roundId: round.id, unitKey: commune.id, standardCode: 'MDP-2022' };
  const { runUnderStandard, povertyUnderStandard } = await api.as(people.district).run(WHAT_IF, variables);
  expect(runUnderStandard).toEqual({ stayed: 1, undecided: [] });
  expect(povertyUnderStandard?.total).toEqual({ stayed: 1, undecided: 0 });
});
