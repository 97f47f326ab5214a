import { randomUUID } from 'node:crypto';
import { checkTarget, refusal, type Target } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { type Draft, openDraft } from '../plan/plan.access.ts';
import type { Named } from '../plan/revision.store.ts';
import { type DraftTarget, insertTarget, loadDraftTargets, loadPlaces, updateTarget } from './draft-targets.store.ts';
import { loadReferences } from './references.store.ts';
import { brokenBy } from './structure.checks.ts';
import { TargetInput, targetOf } from './target.input.ts';
import { targetOfRow } from './target.row.ts';
import { TargetNode } from './target.type.ts';
import { TargetConflict, type TargetConflictShape } from './target-conflict.type.ts';

const SaveTargetInput = builder.inputType('SaveTargetInput', {
  description:
    'A target of the plan itself, new or changed. An answer to an inherited target is given with `answerTarget`.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan whose draft it stands in.' }),
    targetId: t.id({ description: 'The target to change; left out for a new one.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw; 0 for a new one.' }),
    target: t.field({ type: TargetInput, required: true, description: 'The target.' }),
  }),
});

const SaveTargetSuccess = builder.objectRef<{ target: Named }>('SaveTargetSuccess').implement({
  description: 'The target stands in the draft.',
  fields: (t) => ({
    target: t.field({ type: TargetNode, description: 'As stored.', resolve: ({ target }) => target }),
  }),
});

type Input = typeof SaveTargetInput.$inferInput;

const PATH = ['target'];

/** Names a new target through all revisions to come; never given twice, so that no removed target lives on in another. */
const newKey = (): string => `t-${randomUUID().slice(0, 13)}`;

async function place(
  { db }: Context,
  { revision }: Draft,
  existing: DraftTarget | null,
): Promise<Pick<Target, 'key' | 'ordinal'>> {
  if (existing) return { key: existing.key, ordinal: existing.ordinal };
  return { key: newKey(), ordinal: (await loadPlaces(db, revision.id)).next };
}

async function run(input: Input, context: Context): Promise<Outcome<{ target: Named }, TargetConflictShape>> {
  const { db } = context;
  const draft = await openDraft(context, input.planId, 'plan.edit');
  if (!draft.ok) return refused(draft.refusals);
  const { revision, userId } = draft.value;
  const rows = await loadDraftTargets(db, revision.id);
  const id = input.targetId ? uuidOf('Target', input.targetId) : null;
  const existing = rows.find((row) => row.id === id) ?? null;
  if (input.targetId && !existing) return refused([refusal('notFound', ['targetId'], { value: input.targetId })]);
  if (existing && existing.decision !== 'local') {
    return refused([
      refusal('fieldForbidden', ['targetId'], {
        value: existing.decision,
        allowed: 'local',
        subject: existing.statement,
      }),
    ]);
  }
  if ((existing?.version ?? 0) !== input.expectedVersion)
    return conflict({ current: existing, yourVersion: input.expectedVersion });

  const references = await loadReferences(db);
  const wanted = targetOf(input.target, await place(context, draft.value, existing));
  const checked = checkTarget(wanted, { ...references, ...revision }, PATH);
  if (!checked.ok) return refused(checked.refusals);
  const others = rows.filter((row) => row !== existing && row.decision !== 'notApplicable').map(targetOfRow);
  const broken = brokenBy(checked.value, [...others, checked.value], references, PATH);
  if (broken.length > 0) return refused(broken);

  const answer = { decision: 'local', reason: existing?.reason ?? null, parentTargetId: null } as const;
  const target = existing
    ? await updateTarget(db, existing, checked.value, answer, userId)
    : await insertTarget(db, revision.id, checked.value, answer, userId);
  return success({ target });
}

defineMutation('saveTarget', {
  description: "Adds a target to a plan's draft, or changes one of its own.",
  input: SaveTargetInput,
  success: SaveTargetSuccess,
  conflict: TargetConflict,
  run,
});
