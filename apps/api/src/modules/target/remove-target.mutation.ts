import { refusal } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { openDraft } from '../plan/plan.access.ts';
import type { Named } from '../plan/revision.store.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { loadDraftTargets } from './draft-targets.store.ts';
import { TargetConflict, type TargetConflictShape } from './target-conflict.type.ts';

const RemoveTargetInput = builder.inputType('RemoveTargetInput', {
  description: 'A target of a draft to take out. An answer taken out leaves the inherited target unanswered.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw.' }),
  }),
});

interface Removed {
  readonly targetId: string;
  readonly revision: Named;
}

const RemoveTargetSuccess = builder.objectRef<Removed>('RemoveTargetSuccess').implement({
  description: 'The target is out of the draft.',
  fields: (t) => ({
    removedTargetId: t.id({
      description: 'The id it had.',
      resolve: ({ targetId }) => encodeGlobalID('Target', targetId),
    }),
    revision: t.field({
      type: RevisionNode,
      description: 'The draft without it.',
      resolve: ({ revision }) => revision,
    }),
  }),
});

type Input = typeof RemoveTargetInput.$inferInput;

async function run(
  { targetId, expectedVersion }: Input,
  context: Context,
): Promise<Outcome<Removed, TargetConflictShape>> {
  const { db } = context;
  const notFound = refused([refusal('notFound', ['targetId'], { value: targetId })]);
  const id = uuidOf('Target', targetId);
  const stored =
    id && (await db.target.findUnique({ where: { id }, select: { revision: { select: { id: true, planId: true } } } }));
  // A target that is shown for consent is seen without its draft: it is not the viewer's to touch.
  const revision = stored ? (stored.revision as { id: string; planId: string } | null) : null;
  if (!revision) return notFound;
  const draft = await openDraft(context, encodeGlobalID('Plan', revision.planId), 'plan.edit', ['targetId']);
  if (!draft.ok) return refused(draft.refusals);
  if (draft.value.revision.id !== revision.id)
    return refused([refusal('alreadyPublished', ['targetId'], { value: targetId })]);
  const rows = await loadDraftTargets(db, revision.id);
  const target = rows.find((row) => row.id === id);
  if (!target) return notFound;
  if (target.version !== expectedVersion) return conflict({ current: target, yourVersion: expectedVersion });

  const within = rows.filter(({ nestedInKey }) => nestedInKey === target.key);
  const own = within.filter(({ decision }) => decision === 'local');
  if (own.length > 0) {
    return refused(
      own.map(({ statement }) => refusal('containerUnknown', ['targetId'], { value: target.key, subject: statement })),
    );
  }
  await db.target.updateMany({ where: { id: { in: within.map((row) => row.id) } }, data: { nestedInKey: null } });
  await db.target.delete({ where: { id: target.id } });
  return success({ targetId: target.id, revision: { id: revision.id } });
}

defineMutation('removeTarget', {
  description:
    'Takes a target out of a draft. One that contains other targets of the plan itself stays until those are moved.',
  input: RemoveTargetInput,
  success: RemoveTargetSuccess,
  conflict: TargetConflict,
  run,
});
