import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import { gid } from '../cascade/cascade.fixture.ts';

const api = testApi();

const SET_RULES = graphql(`
  mutation SetRules($input: SetTargetRulesInput!) {
    setTargetRules(input: $input) {
      __typename
      ... on SetTargetRulesSuccess { targets { key version binding distribution updatedBy { id } } }
      ... on TargetConflict { yourVersion current { key version } }
      ... on Refused { refusals { code path } }
    }
  }
`);

async function draft(count: number) {
  const seed = newSeed();
  const { government } = seed.province('Bắc Thử');
  const plan = government.plan();
  const revision = plan.draft();
  const targets = Array.from({ length: count }, () => revision.target());
  const [editor, viewer] = [government.member('editor'), government.member('viewer')];
  await api.store(seed);
  const rules = targets.map((target) => ({
    targetId: gid('Target', target),
    expectedVersion: 1,
    binding: 'FLOOR' as const,
    distribution: 'CONTRIBUTE' as const,
  }));
  return { editor, viewer, targets, input: { planId: gid('Plan', plan), rules } };
}

describe('setTargetRules', () => {
  it('sets the rules of many targets, as they were sent', async () => {
    const { editor, input, targets } = await draft(3);
    const { setTargetRules } = await api
      .as(editor)
      .run(SET_RULES, { input: { ...input, rules: input.rules.toReversed() } });
    expect(setTargetRules).toMatchObject({
      targets: targets.toReversed().map(({ key }) => ({
        key,
        version: 2,
        binding: 'FLOOR',
        distribution: 'CONTRIBUTE',
        updatedBy: { id: gid('User', editor) },
      })),
    });
  });

  it('changes none when one was changed meanwhile', async () => {
    const { editor, input, targets } = await draft(2);
    const [first, second] = input.rules;
    if (!first || !second) throw new Error('two rules were made');
    await api.as(editor).run(SET_RULES, { input: { ...input, rules: [second] } });
    expect((await api.as(editor).run(SET_RULES, { input })).setTargetRules).toEqual({
      __typename: 'TargetConflict',
      yourVersion: 1,
      current: { key: targets[1]?.key, version: 2 },
    });
    expect((await api.as(editor).run(SET_RULES, { input: { ...input, rules: [first] } })).setTargetRules).toMatchObject(
      { targets: [{ version: 2 }] },
    );
  });

  it('refuses unknown targets, one named twice, and people without the right', async () => {
    const { editor, viewer, input } = await draft(1);
    const rules = [...input.rules, ...input.rules, ...input.rules.map((rule) => ({ ...rule, targetId: 'rác' }))];
    expect((await api.as(editor).run(SET_RULES, { input: { ...input, rules } })).setTargetRules).toMatchObject({
      refusals: [
        { code: 'SHAPE_INVALID', path: ['rules', '1', 'targetId'] },
        { code: 'NOT_FOUND', path: ['rules', '2', 'targetId'] },
      ],
    });
    expect((await api.as(viewer).run(SET_RULES, { input })).setTargetRules).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['planId'] }],
    });
  });

  it('takes as many statements for forty targets as for two', async () => {
    const [small, large] = [await draft(2), await draft(40)];
    const two = await api.counted(() => api.as(small.editor).run(SET_RULES, { input: small.input }));
    const forty = await api.counted(() => api.as(large.editor).run(SET_RULES, { input: large.input }));
    expect(forty.statements.length).toBe(two.statements.length);
  });
});
