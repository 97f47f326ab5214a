import { type Refusal, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { openDraft } from '../plan/plan.access.ts';
import type { Named } from '../plan/revision.store.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { CommitmentInput } from '../target/commitment.type.ts';
import { loadDraftTargets } from '../target/draft-targets.store.ts';
import { loadReferences } from '../target/references.store.ts';
import { brokenBy } from '../target/structure.checks.ts';
import { BindingEnum, DecisionEnum, DistributionEnum } from '../target/target.enums.ts';
import { targetOfRow } from '../target/target.row.ts';
import { TargetConflict, type TargetConflictShape } from '../target/target-conflict.type.ts';
import { decideAnswer } from './answer.checks.ts';
import { storeAnswer } from './answer.store.ts';
import { answersWithin, answerTo, loadAsked } from './asked.store.ts';
import type { InheritedShape } from './inherited.store.ts';
import { InheritedTargetType } from './inherited-target.type.ts';

export const AnswerTargetInput = builder.inputType('AnswerTargetInput', {
  description: 'The answer to one inherited target.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan in whose draft it is answered.' }),
    parentTargetId: t.id({ required: true, description: 'The inherited target.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The version of the answer you saw; 0 when there was none.',
    }),
    decision: t.field({ type: DecisionEnum, required: true, description: 'ADOPT, TIGHTEN, RELAX or NOT_APPLICABLE.' }),
    statement: t.string({
      description: "What your plan says; left out: as it stood, or the inherited target's words.",
    }),
    commitment: t.field({ type: CommitmentInput, description: 'Your own commitment, with TIGHTEN and RELAX only.' }),
    reason: t.string({ description: 'Why, at most 2,000 characters. RELAX and NOT_APPLICABLE need it.' }),
    binding: t.field({
      type: BindingEnum,
      description: 'How far units below you may deviate; left out: as it stood, or as you inherited it.',
    }),
    distribution: t.field({
      type: DistributionEnum,
      description: 'How it reaches the units below you; left out: likewise.',
    }),
  }),
});

interface Answered {
  readonly inherited: InheritedShape;
  readonly revision: Named;
}

const AnswerTargetSuccess = builder.objectRef<Answered>('AnswerTargetSuccess').implement({
  description: 'The answer stands in the draft. One that needs consent has asked for it.',
  fields: (t) => ({
    inherited: t.field({
      type: InheritedTargetType,
      description: 'The inherited target with its answer.',
      resolve: ({ inherited }) => inherited,
    }),
    revision: t.field({ type: RevisionNode, description: 'The draft.', resolve: ({ revision }) => revision }),
  }),
});

async function run(
  input: typeof AnswerTargetInput.$inferInput,
  context: Context,
): Promise<Outcome<Answered, TargetConflictShape>> {
  const { db } = context;
  const draft = await openDraft(context, input.planId, 'target.answer');
  if (!draft.ok) return refused(draft.refusals);
  const { revision } = draft.value;
  const id = uuidOf('Target', input.parentTargetId);
  const asked = id ? (await loadAsked(db, revision.id, [id])).get(id) : undefined;
  if (!asked) return refused([refusal('notFound', ['parentTargetId'], { value: input.parentTargetId })]);
  const rows = await loadDraftTargets(db, revision.id);
  const existing = answerTo(asked, rows);
  if ((existing?.version ?? 0) !== input.expectedVersion)
    return conflict({ current: existing, yourVersion: input.expectedVersion });

  const references = await loadReferences(db);
  const decided = await decideAnswer(context, { input, asked, existing, rows, revision, references });
  if (!decided.ok) return refused(decided.refusals);
  const { target, decision } = decided.value;
  const within = answersWithin(asked, rows);
  const others = rows
    .filter((row) => row !== existing && row.decision !== 'notApplicable')
    .map((row) => (within.includes(row) ? { ...targetOfRow(row), nestedInKey: target.key } : targetOfRow(row)));
  const broken: readonly Refusal[] =
    decision === 'notApplicable' ? [] : brokenBy(target, [...others, target], references, []);
  if (broken.length > 0) return refused(broken);
  return success({
    inherited: await storeAnswer(db, draft.value, { asked, existing, rows, ...decided.value }),
    revision: { id: revision.id },
  });
}

defineMutation('answerTarget', {
  description: 'Answers an inherited target, or answers it anew.',
  input: AnswerTargetInput,
  success: AnswerTargetSuccess,
  conflict: TargetConflict,
  run,
});
