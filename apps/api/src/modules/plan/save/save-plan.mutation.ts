import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { openDraft } from '../plan.access.ts';
import { PlanConflict, type PlanConflictShape } from '../plan-conflict.type.ts';
import type { Named } from '../revision.store.ts';
import { RevisionNode } from '../revision.type.ts';
import { checkPlanChange } from './save-plan.checks.ts';
import { SavePlanInput, type SavePlanInputShape } from './save-plan.input.ts';
import { storePlanChange } from './save-plan.store.ts';

const SavePlanSuccess = builder.objectRef<{ revision: Named }>('SavePlanSuccess').implement({
  description: 'The draft is saved, a version on.',
  fields: (t) => ({
    revision: t.field({ type: RevisionNode, description: 'The draft.', resolve: ({ revision }) => revision }),
  }),
});

async function run(
  input: SavePlanInputShape,
  context: Context,
): Promise<Outcome<{ revision: Named }, PlanConflictShape>> {
  const draft = await openDraft(context, input.planId, 'plan.edit');
  if (!draft.ok) return refused(draft.refusals);
  const { revision } = draft.value;
  if (revision.version !== input.expectedVersion)
    return conflict({ current: { id: revision.id }, yourVersion: input.expectedVersion });
  const change = await checkPlanChange(context.db, draft.value, input);
  if (!change.ok) return refused(change.refusals);
  await storePlanChange(context.db, draft.value, change.value);
  return success({ revision: { id: revision.id } });
}

defineMutation('savePlan', {
  description:
    'Changes a draft: its facts, content, documents above, tasks, responsibilities, reporting regime and addressees. Its targets are saved one by one.',
  input: SavePlanInput,
  success: SavePlanSuccess,
  conflict: PlanConflict,
  run,
});
