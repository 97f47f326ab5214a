import { type Refusal, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { openDraft } from '../plan/plan.access.ts';
import type { Named } from '../plan/revision.store.ts';
import { BindingEnum, DistributionEnum } from './target.enums.ts';
import { TargetNode } from './target.type.ts';
import { TargetConflict, type TargetConflictShape } from './target-conflict.type.ts';
import { storeRules } from './target-rules.store.ts';

const TargetRuleInput = builder.inputType('TargetRuleInput', {
  description: 'How one target reaches the units below.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw.' }),
    binding: t.field({ type: BindingEnum, required: true, description: 'How far they may deviate.' }),
    distribution: t.field({ type: DistributionEnum, required: true, description: 'How it reaches them.' }),
  }),
});

const SetTargetRulesInput = builder.inputType('SetTargetRulesInput', {
  description: 'How targets of one draft reach the units below.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan whose draft they stand in.' }),
    rules: t.field({ type: [TargetRuleInput], required: true, description: 'The targets. All are changed, or none.' }),
  }),
});

const SetTargetRulesSuccess = builder.objectRef<{ targets: Named[] }>('SetTargetRulesSuccess').implement({
  description: 'The rules stand.',
  fields: (t) => ({
    targets: t.field({
      type: [TargetNode],
      description: 'The targets, as they were sent.',
      resolve: ({ targets }) => targets,
    }),
  }),
});

type Input = typeof SetTargetRulesInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<{ targets: Named[] }, TargetConflictShape>> {
  const { db } = context;
  const draft = await openDraft(context, input.planId, 'plan.edit');
  if (!draft.ok) return refused(draft.refusals);
  const rows = await db.target.findMany({
    where: { revisionId: draft.value.revision.id },
    select: { id: true, version: true },
  });
  const standing = new Map(rows.map((row) => [row.id, row]));
  const ids = input.rules.map(({ targetId }) => uuidOf('Target', targetId));
  const refusals = ids.flatMap((id, index): Refusal[] => {
    const path = ['rules', String(index), 'targetId'];
    const value = input.rules[index]?.targetId ?? null;
    if (id === null || !standing.has(id)) return [refusal('notFound', path, { value })];
    return ids.indexOf(id) < index ? [refusal('shapeInvalid', path, { value, allowed: 'unique' })] : [];
  });
  if (refusals.length > 0) return refused(refusals);

  const rules = input.rules.map(({ binding, distribution, expectedVersion }, index) => ({
    id: ids[index] ?? '',
    binding,
    distribution,
    expectedVersion,
  }));
  const overtaken = rules.find(({ id, expectedVersion }) => standing.get(id)?.version !== expectedVersion);
  if (overtaken) return conflict({ current: { id: overtaken.id }, yourVersion: overtaken.expectedVersion });
  await storeRules(db, rules, draft.value.userId);
  return success({ targets: rules.map(({ id }) => ({ id })) });
}

defineMutation('setTargetRules', {
  description: 'Sets how far units below may deviate from targets of a draft, and how the targets reach them.',
  input: SetTargetRulesInput,
  success: SetTargetRulesSuccess,
  conflict: TargetConflict,
  run,
});
