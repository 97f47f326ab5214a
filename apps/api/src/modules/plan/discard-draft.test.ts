import { describe, expect, it } from 'vitest';
import { type SeededUser, testApi } from '../../testing/index.ts';
import { cascade, gid } from '../cascade/cascade.fixture.ts';
import { DISCARD } from './plan.fixture.ts';
import { revised, startingAs } from './revise/revise.fixture.ts';

const api = testApi();
const start = startingAs(api);

describe('discardDraft', () => {
  const discard = async (user: SeededUser, plan: { readonly id: string }, expectedVersion = 1) =>
    (await api.as(user).run(DISCARD, { input: { planId: gid('Plan', plan), expectedVersion } })).discardDraft;

  it('throws a draft away, answers, consents and all; what is published stays', async () => {
    const world = revised();
    await api.store(world.seed);
    const { editor } = world.people;
    await start(editor, world.own);
    expect(await discard(editor, world.own, 2)).toEqual({
      __typename: 'PlanConflict',
      yourVersion: 2,
      current: { version: 1 },
    });
    expect(await discard(editor, world.own)).toMatchObject({
      planId: gid('Plan', world.own),
      plan: { latest: { number: 1 }, draft: null },
    });
    expect(await discard(editor, world.own)).toMatchObject({ refusals: [{ code: 'ALREADY_PUBLISHED' }] });
  });

  it('takes a plan that was never published with it', async () => {
    const world = cascade();
    await api.store(world.seed);
    const { editor, viewer } = world.people;
    expect(await discard(viewer, world.own)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
    expect(await discard(editor, world.own)).toMatchObject({ planId: gid('Plan', world.own), plan: null });
    expect(await discard(editor, world.own)).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['planId'] }] });
  });
});
