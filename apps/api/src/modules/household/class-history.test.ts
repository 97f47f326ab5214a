import { graphql } from '@bacthang/contract';
import { beforeAll, expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import {
  confirmTheLaw,
  DECIDE,
  decision,
  openedRound,
  postedAndHeard,
  scoredAndMet,
} from '../review/review.fixture.ts';

const api = testApi();

beforeAll(async () => {
  const seed = newSeed();
  const administrator = seed.country.government.member('administrator');
  await api.store(seed);
  await confirmTheLaw(api, administrator);
});

const HISTORY = graphql(`
  query ClassHistory($id: ID!) {
    household(id: $id, purpose: REVIEW) {
      classHistory { class classBefore labels year month standardCode policyYear decidedOn decisionNumber }
    }
  }
`);

test('a household tells the class of every decision; labels to those who may see what is sensitive', async () => {
  const opened = await openedRound(api);
  await scoredAndMet(api, opened);
  await postedAndHeard(api, opened);
  const { round, people, cases, households } = opened;
  const id = households.find(({ headName }) => headName === cases[0]?.headName)?.id ?? '';
  const undecided = await api.as(people.editor).run(HISTORY, { id });
  expect(undecided.household?.classHistory).toEqual([]);

  const { decideRound } = await api.as(people.publisher).run(DECIDE, { input: decision(round.id) });
  expect(decideRound.__typename).toBe('DecideRoundSuccess');
  const { household } = await api.as(people.editor).run(HISTORY, { id });
  expect(household?.classHistory).toMatchObject([
    {
      class: 'POOR',
      classBefore: null,
      labels: expect.any(Array),
      year: 2024,
      month: null,
      standardCode: 'MDP-2022',
      policyYear: 2025,
      decisionNumber: '12/QĐ-UBND',
    },
  ]);
  const seen = await api.as(people.viewer).run(HISTORY, { id });
  expect(seen.household?.classHistory).toMatchObject([{ class: 'POOR', labels: null }]);
});
