import { type Refusal, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { openDraft } from '../plan/plan.access.ts';
import type { Named } from '../plan/revision.store.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { loadDraftTargets } from '../target/draft-targets.store.ts';
import { storeAdopted } from './adopt.store.ts';
import { answerTo, loadAsked } from './asked.store.ts';

const AdoptTargetsInput = builder.inputType('AdoptTargetsInput', {
  description: 'Inherited targets to take as they are.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan in whose draft they are answered.' }),
    parentTargetIds: t.idList({
      required: true,
      description: 'The inherited targets. Those already answered are left as they stand.',
    }),
  }),
});

interface Adopted {
  readonly revision: Named;
  readonly adopted: number;
}

const AdoptTargetsSuccess = builder.objectRef<Adopted>('AdoptTargetsSuccess').implement({
  description: 'They are adopted.',
  fields: (t) => ({
    revision: t.field({ type: RevisionNode, description: 'The draft.', resolve: ({ revision }) => revision }),
    adopted: t.exposeInt('adopted', { description: 'How many were adopted now; the others had been answered before.' }),
  }),
});

type Input = typeof AdoptTargetsInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<Adopted>> {
  const { db } = context;
  const draft = await openDraft(context, input.planId, 'target.answer');
  if (!draft.ok) return refused(draft.refusals);
  const { revision } = draft.value;
  const ids = input.parentTargetIds.map((id) => uuidOf('Target', id));
  const asked = await loadAsked(
    db,
    revision.id,
    ids.flatMap((id) => id ?? []),
  );
  const refusals = ids.flatMap((id, index): Refusal[] => {
    const value = input.parentTargetIds[index] ?? null;
    return id !== null && asked.has(id) ? [] : [refusal('notFound', ['parentTargetIds', String(index)], { value })];
  });
  if (refusals.length > 0) return refused(refusals);

  const rows = await loadDraftTargets(db, revision.id);
  const open = [...asked.values()].filter((target) => answerTo(target, rows)?.parentTargetId !== target.id);
  await storeAdopted(db, draft.value, open, rows);
  return success({ revision: { id: revision.id }, adopted: open.length });
}

defineMutation('adoptTargets', {
  description: 'Adopts inherited targets that have not been answered yet, and leaves the others.',
  input: AdoptTargetsInput,
  success: AdoptTargetsSuccess,
  run,
});
