import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { communeWithPeople, register } from './household.fixture.ts';

const api = testApi();

const MERGE = graphql(`
  mutation MergeAtOnce($input: EndHouseholdInput!) {
    endHousehold(input: $input) {
      __typename
      ... on HouseholdConflict { current { version } }
      ... on Refused { refusals { code path } }
    }
  }
`);

test('two people who merge two households into each other at once both get an answer, and one household stays', async () => {
  const { village, people } = await communeWithPeople(api);
  for (const pair of [1, 2, 3, 4, 5, 6]) {
    const registered = (side: number) =>
      register(api, people.editor, village, [
        { name: `Vương Văn ${pair} ${side}`, identityNumber: `00006000${pair}0${side}0` },
      ]);
    const one = await registered(1);
    const two = await registered(2);
    const merge = (from: { id: string }, into: { id: string }) =>
      api.as(people.editor).run(MERGE, {
        input: { id: from.id, expectedVersion: 1, kind: 'MERGED', on: '2024-05-01', intoHouseholdId: into.id },
      });
    const answers = await Promise.all([merge(one, two), merge(two, one)]);
    expect(answers.map(({ endHousehold }) => endHousehold.__typename).toSorted()).toEqual([
      'EndHouseholdSuccess',
      expect.stringMatching(/HouseholdConflict|Refused/),
    ]);
  }
});
