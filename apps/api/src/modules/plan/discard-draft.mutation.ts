import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { openDraft } from './plan.access.ts';
import { PlanNode } from './plan.type.ts';
import { PlanConflict, type PlanConflictShape } from './plan-conflict.type.ts';
import type { Named } from './revision.store.ts';

const DiscardDraftInput = builder.inputType('DiscardDraftInput', {
  description: 'A draft to throw away.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the draft you saw.' }),
  }),
});

interface Discarded {
  readonly planId: string;
  readonly plan: Named | null;
}

const DiscardDraftSuccess = builder.objectRef<Discarded>('DiscardDraftSuccess').implement({
  description: 'The draft is gone, and with it a plan that was never published.',
  fields: (t) => ({
    planId: t.id({ description: 'The id of the plan.', resolve: ({ planId }) => encodeGlobalID('Plan', planId) }),
    plan: t.field({
      type: PlanNode,
      nullable: true,
      description: 'The plan; null when it is gone too.',
      resolve: ({ plan }) => plan,
    }),
  }),
});

async function run(
  input: typeof DiscardDraftInput.$inferInput,
  context: Context,
): Promise<Outcome<Discarded, PlanConflictShape>> {
  const { db } = context;
  const draft = await openDraft(context, input.planId, 'plan.edit');
  if (!draft.ok) return refused(draft.refusals);
  const { plan, revision } = draft.value;
  if (revision.version !== input.expectedVersion)
    return conflict({ current: { id: revision.id }, yourVersion: input.expectedVersion });
  await db.revision.delete({ where: { id: revision.id }, select: { id: true } });
  const isPublished = (await db.revision.count({ where: { planId: plan.id } })) > 0;
  if (!isPublished) await db.plan.delete({ where: { id: plan.id }, select: { id: true } });
  return success({ planId: plan.id, plan: isPublished ? { id: plan.id } : null });
}

defineMutation('discardDraft', {
  description: 'Throws a draft away. Published revisions stay; a plan that has none goes with it.',
  input: DiscardDraftInput,
  success: DiscardDraftSuccess,
  conflict: PlanConflict,
  run,
});
