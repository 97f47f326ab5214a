import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { facts, type Opened, openedRound, SCORE } from './review.fixture.ts';

const api = testApi();

const ROUND = graphql(`
  query RoundAlike($id: ID!) {
    reviewRound(id: $id) {
      progress { cases byStep { step count } decidable }
      alike { households persons example { id step class village { key } doneSteps { act on } nextSteps { act allowed } } }
      cases { nodes { id step nextSteps { act allowed } } }
    }
  }
`);

async function standing({ people, round }: Opened) {
  const { reviewRound } = await api.as(people.editor).run(ROUND, { id: round.id });
  if (!reviewRound) throw new Error('there is no such round');
  return reviewRound;
}

/** How many households may take each act, by whoever tells. */
const allowed = (
  told: readonly { readonly households: number; readonly nextSteps: readonly { act: string; allowed: boolean }[] }[],
) =>
  told
    .flatMap(({ households, nextSteps }) => nextSteps.map((step) => ({ ...step, households })))
    .reduce<Record<string, number>>((sum, { act, allowed: may, households }) => {
      sum[act] = (sum[act] ?? 0) + (may ? households : 0);
      return sum;
    }, {});

test('households that stand alike are told as one, and the round from them as from each', async () => {
  const opened = await openedRound(api, 'TRIAL');
  expect((await standing(opened)).alike).toMatchObject([{ households: 3, persons: 6, example: { step: 'LISTED' } }]);

  const [first, second] = opened.cases;
  for (const each of [first, second]) {
    const input = { caseId: each?.id ?? '', expectedVersion: 1, on: '2024-09-20', facts: facts(1_000_000, 4) };
    await api.as(opened.people.editor).run(SCORE, { input });
  }
  const { alike, cases, progress } = await standing(opened);
  expect(alike.map(({ households, example }) => [households, example.step, example.class])).toEqual(
    expect.arrayContaining([
      [2, 'SCORED', 'POOR'],
      [1, 'LISTED', null],
    ]),
  );
  expect(progress).toMatchObject({ cases: 3 });
  expect(progress?.byStep).toEqual(expect.arrayContaining([{ step: 'SCORED', count: 2 }]));
  expect(allowed(alike.map(({ households, example }) => ({ households, nextSteps: example.nextSteps })))).toEqual(
    allowed(cases.nodes.map(({ nextSteps }) => ({ households: 1, nextSteps }))),
  );
});
