import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { cascade, gid } from '../cascade/cascade.fixture.ts';

const api = testApi();

const REMOVE = graphql(`
  mutation Remove($input: RemoveTargetInput!) {
    removeTarget(input: $input) {
      __typename
      ... on RemoveTargetSuccess { removedTargetId revision { targets { key nestedIn { key } } inheritedTargets { state } } }
      ... on TargetConflict { yourVersion current { version } }
      ... on Refused { refusals { code path value subject } }
    }
  }
`);

const count = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2021 } as const;

describe('removeTarget', () => {
  it('takes an answer out: the inherited target stands unanswered again', async () => {
    const world = cascade();
    const answer = world.draft.target({ answers: world.asked.negotiable, decision: 'relax', value: '5', reason: 'x' });
    answer.consent();
    await api.store(world.seed);
    const input = { targetId: gid('Target', answer), expectedVersion: 1 };
    expect((await api.as(world.people.editor).run(REMOVE, { input })).removeTarget).toMatchObject({
      removedTargetId: input.targetId,
      revision: {
        targets: [],
        inheritedTargets: [
          { state: 'UNANSWERED' },
          { state: 'UNANSWERED' },
          { state: 'UNANSWERED' },
          { state: 'UNANSWERED' },
        ],
      },
    });
    expect((await api.as(world.people.editor).run(REMOVE, { input })).removeTarget).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['targetId'] }],
    });
  });

  it('keeps what contains targets of the plan itself, and frees answers within it', async () => {
    const world = cascade();
    const { draft, asked, published } = world;
    const within = published.target({ ...count, value: '100', nestedIn: asked.jobs });
    const whole = draft.target({ ...count, answers: asked.jobs, value: '300' });
    draft.target({ ...count, answers: within, value: '100', nestedIn: whole });
    const other = draft.target({ value: '5', ...count });
    draft.target({ ...count, key: 'rieng', statement: 'Riêng', value: '4', nestedIn: other });
    await api.store(world.seed);
    const remove = async (target: { id: string }) =>
      (
        await api
          .as(world.people.editor)
          .run(REMOVE, { input: { targetId: gid('Target', target), expectedVersion: 1 } })
      ).removeTarget;
    expect(await remove(other)).toMatchObject({
      refusals: [{ code: 'CONTAINER_UNKNOWN', value: other.key, subject: 'Riêng' }],
    });
    expect(await remove(whole)).toMatchObject({
      revision: {
        targets: [
          { key: within.key, nestedIn: null },
          { key: other.key },
          { key: 'rieng', nestedIn: { key: other.key } },
        ],
      },
    });
  });

  it('conflicts with a change made meanwhile', async () => {
    const world = cascade();
    const own = world.draft.target();
    await api.store(world.seed);
    const input = { targetId: gid('Target', own), expectedVersion: 2 };
    expect((await api.as(world.people.editor).run(REMOVE, { input })).removeTarget).toEqual({
      __typename: 'TargetConflict',
      yourVersion: 2,
      current: { version: 1 },
    });
  });

  it('refuses what is published, what is shown for consent only, and people without the right', async () => {
    const world = cascade();
    const relaxed = world.draft.target({ answers: world.asked.negotiable, decision: 'relax', value: '5', reason: 'x' });
    relaxed.consent();
    await api.store(world.seed);
    const { provincePublisher, provinceEditor, editor } = world.people;
    const input = { targetId: gid('Target', world.asked.floor), expectedVersion: 1 };
    expect((await api.as(provinceEditor).run(REMOVE, { input })).removeTarget).toMatchObject({
      refusals: [{ code: 'ALREADY_PUBLISHED' }],
    });
    expect((await api.as(editor).run(REMOVE, { input })).removeTarget).toMatchObject({
      refusals: [{ code: 'NOT_ALLOWED', path: ['targetId'] }],
    });
    const shown = { targetId: gid('Target', relaxed), expectedVersion: 1 };
    expect((await api.as(provincePublisher).run(REMOVE, { input: shown })).removeTarget).toMatchObject({
      refusals: [{ code: 'NOT_FOUND' }],
    });
  });
});
