import { type Refusal, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { openDraft } from '../plan/plan.access.ts';
import type { Named } from '../plan/revision.store.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { storeOrder } from './target-order.store.ts';

const OrderTargetsInput = builder.inputType('OrderTargetsInput', {
  description: 'The order of the targets of one draft.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan whose draft they stand in.' }),
    targetIds: t.idList({ required: true, description: 'All targets of the draft, each once, in the order wanted.' }),
  }),
});

interface Ordered {
  readonly revision: Named;
}

const OrderTargetsSuccess = builder.objectRef<Ordered>('OrderTargetsSuccess').implement({
  description: 'The targets stand in that order.',
  fields: (t) => ({
    revision: t.field({ type: RevisionNode, description: 'The draft.', resolve: ({ revision }) => revision }),
  }),
});

type Input = typeof OrderTargetsInput.$inferInput;

async function run({ planId, targetIds }: Input, context: Context): Promise<Outcome<Ordered>> {
  const { db } = context;
  const draft = await openDraft(context, planId, 'plan.edit');
  if (!draft.ok) return refused(draft.refusals);
  const { id: revisionId } = draft.value.revision;
  const rows = await db.target.findMany({ where: { revisionId }, select: { id: true } });
  const standing = new Set(rows.map(({ id }) => id));
  const ids = targetIds.map((each) => uuidOf('Target', String(each)));
  const refusals = ids.flatMap((id, index): Refusal[] => {
    const path = ['targetIds', String(index)];
    const value = String(targetIds[index]);
    if (id === null || !standing.has(id)) return [refusal('notFound', path, { value })];
    return ids.indexOf(id) < index ? [refusal('shapeInvalid', path, { value, allowed: 'unique' })] : [];
  });
  if (refusals.length > 0) return refused(refusals);
  // Somebody else has added a target that this order knows nothing of.
  if (ids.length < standing.size) return refused([refusal('changedMeanwhile', ['targetIds'])]);
  await storeOrder(
    db,
    ids.filter((id) => id !== null),
  );
  return success({ revision: { id: revisionId } });
}

defineMutation('orderTargets', {
  description: 'Puts the targets of a draft in order. An answer keeps its place when it is changed.',
  input: OrderTargetsInput,
  success: OrderTargetsSuccess,
  run,
});
