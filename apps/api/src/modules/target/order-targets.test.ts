import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import { gid } from '../cascade/cascade.fixture.ts';

const api = testApi();

const ORDER = graphql(`
  mutation Order($input: OrderTargetsInput!) {
    orderTargets(input: $input) {
      __typename
      ... on OrderTargetsSuccess { revision { targets { key version } } }
      ... on Refused { refusals { code path } }
    }
  }
`);

async function draft(count: number) {
  const seed = newSeed();
  const { government } = seed.province('Bắc Thử');
  const plan = government.plan();
  const published = plan.published();
  const frozen = published.target();
  const revision = plan.draft();
  const targets = Array.from({ length: count }, () => revision.target());
  const [editor, viewer] = [government.member('editor'), government.member('viewer')];
  await api.store(seed);
  const planId = gid('Plan', plan);
  const order = (wanted: readonly { readonly id: string }[]) => ({
    input: { planId, targetIds: wanted.map((target) => gid('Target', target)) },
  });
  return { editor, viewer, targets, frozen, order };
}

describe('orderTargets', () => {
  it('puts all targets in the order sent, their versions untouched', async () => {
    const { editor, targets, order } = await draft(3);
    const wanted = targets.toReversed();
    expect((await api.as(editor).run(ORDER, order(wanted))).orderTargets).toEqual({
      __typename: 'OrderTargetsSuccess',
      revision: { targets: wanted.map(({ key }) => ({ key, version: 1 })) },
    });
  });

  it('is refused when somebody added a target that the order does not name', async () => {
    const { editor, targets, order } = await draft(3);
    expect((await api.as(editor).run(ORDER, order(targets.slice(1)))).orderTargets).toEqual({
      __typename: 'Refused',
      refusals: [{ code: 'CHANGED_MEANWHILE', path: ['targetIds'] }],
    });
  });

  it('refuses a target named twice, one of a published revision, and people without the right', async () => {
    const { editor, viewer, targets, frozen, order } = await draft(2);
    const [first, second] = targets;
    if (!first || !second) throw new Error('two targets were made');
    expect((await api.as(editor).run(ORDER, order([first, first, frozen]))).orderTargets).toMatchObject({
      refusals: [
        { code: 'SHAPE_INVALID', path: ['targetIds', '1'] },
        { code: 'NOT_FOUND', path: ['targetIds', '2'] },
      ],
    });
    expect((await api.as(viewer).run(ORDER, order([second, first]))).orderTargets).toMatchObject({
      refusals: [{ code: 'NOT_ALLOWED', path: ['planId'] }],
    });
  });

  it('takes as many statements for forty targets as for two', async () => {
    const [small, large] = [await draft(2), await draft(40)];
    const two = await api.counted(() => api.as(small.editor).run(ORDER, small.order(small.targets)));
    const forty = await api.counted(() => api.as(large.editor).run(ORDER, large.order(large.targets)));
    expect(forty.statements.length).toBe(two.statements.length);
  });
});
