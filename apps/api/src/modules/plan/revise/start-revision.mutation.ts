import { refusal } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { followParents } from '../above/follow-parents.store.ts';
import { openPlan } from '../plan.access.ts';
import { PlanNode } from '../plan.type.ts';
import type { Named } from '../revision.store.ts';
import { carryConsents, copyNewest, findDraftToBe, findNewestAbove } from './start-revision.store.ts';

const StartRevisionInput = builder.inputType('StartRevisionInput', {
  description: 'The plan to revise.',
  fields: (t) => ({ planId: t.id({ required: true, description: 'The plan: published, and without a draft.' }) }),
});

const StartRevisionSuccess = builder.objectRef<{ plan: Named }>('StartRevisionSuccess').implement({
  description: 'The plan has a draft towards its next revision.',
  fields: (t) => ({ plan: t.field({ type: PlanNode, description: 'The plan.', resolve: ({ plan }) => plan }) }),
});

async function run(
  { planId }: typeof StartRevisionInput.$inferInput,
  context: Context,
): Promise<Outcome<{ plan: Named }>> {
  const { db, user } = context;
  const plan = await openPlan(context, planId, 'plan.edit');
  if (!plan.ok) return refused(plan.refusals);
  const { newest, hasDraft } = await findDraftToBe(db, plan.value.id);
  if (hasDraft) return refused([refusal('draftExists', ['planId'], { value: planId })]);
  if (!newest) return refused([refusal('notPublished', ['planId'], { value: planId })]);
  const userId = user?.id ?? '';
  const draft = await copyNewest(db, newest, userId);
  const moving = { revisionId: draft.id, organizationId: plan.value.organizationId, userId };
  await followParents(db, moving, await findNewestAbove(db, newest));
  await carryConsents(db, newest, draft);
  return success({ plan: { id: plan.value.id } });
}

defineMutation('startRevision', {
  description:
    'Copies the newest published revision into a draft, under the newest revisions of the plans above. What it adopted follows, and so does every answer to a target that still asks the same. Where both changed a target the answer stands unconfirmed; where it is gone it stays as a target of the plan itself. What was decided on a relaxed answer holds where the target above still asks the same and the answer has the same figure and reason; the others ask for consent again.',
  input: StartRevisionInput,
  success: StartRevisionSuccess,
  run,
});
