import { type AnswerInput, type Refusal, type Resolved, type Result, refusal, resultOf } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { CommitmentInput, commitmentOf } from '../../target/commitment.type.ts';
import { DecisionEnum } from '../../target/target.enums.ts';
import { isAnswer } from '../../target/target.row.ts';
import { ResolutionEnum } from './rebase.enums.ts';

const NewAnswerInput = builder.inputType('NewAnswerInput', {
  description: 'An answer given anew.',
  fields: (t) => ({
    decision: t.field({ type: DecisionEnum, required: true, description: 'ADOPT, TIGHTEN, RELAX or NOT_APPLICABLE.' }),
    commitment: t.field({ type: CommitmentInput, description: 'Your own commitment, with TIGHTEN and RELAX only.' }),
    reason: t.string({ description: 'Why, at most 2,000 characters. RELAX and NOT_APPLICABLE need it.' }),
  }),
});

const ResolutionInput = builder.inputType('ResolutionInput', {
  description: 'What you decide of one target.',
  fields: (t) => ({
    targetKey: t.string({ required: true, description: 'The key of the target above.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the answer you saw.' }),
    resolution: t.field({ type: ResolutionEnum, required: true, description: 'The decision: one that is offered.' }),
    answer: t.field({ type: NewAnswerInput, description: 'The answer, with ANSWER_ANEW only.' }),
  }),
});

export const RebasePlanInput = builder.inputType('RebasePlanInput', {
  description: 'A new revision above to bring a draft under.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Your plan. It must have a draft: start its next revision first.' }),
    nextRevisionId: t.id({
      required: true,
      description: 'The newest revision of a plan that the draft carries out.',
    }),
    resolutions: t.field({
      type: [ResolutionInput],
      required: true,
      description:
        'What you decide, each target once. None: take what goes by itself. Whatever is left out is not lost: a conflict stays open, and what is gone above stays as a target of your own.',
    }),
    expectedVersion: t.int({ required: true, description: 'The version of the draft you saw.' }),
  }),
});

type Sent = typeof ResolutionInput.$inferInput;

/** Decisions by target key. Refuses `edgeRepeated`, `fieldRequired`, `fieldForbidden` and `shapeInvalid`. */
export function resolutionsFrom(sent: readonly Sent[]): Result<ReadonlyMap<string, Resolved>> {
  const resolved = new Map<string, Resolved>();
  const refusals: Refusal[] = [];
  for (const each of sent) {
    const path = ['resolutions', each.targetKey];
    if (resolved.has(each.targetKey)) refusals.push(refusal('edgeRepeated', path, { value: each.targetKey }));
    const read = resolvedFrom(each, path);
    if (read.ok) resolved.set(each.targetKey, read.value);
    else refusals.push(...read.refusals);
  }
  return resultOf(resolved, refusals);
}

function resolvedFrom({ resolution, answer }: Sent, path: readonly string[]): Result<Resolved> {
  const at = [...path, 'answer'];
  if (resolution !== 'answerAnew') {
    return resultOf({ resolution }, answer ? [refusal('fieldForbidden', at, { value: resolution })] : []);
  }
  if (!answer) return { ok: false, refusals: [refusal('fieldRequired', at)] };
  const { decision, commitment, reason } = answer;
  if (!isAnswer(decision)) {
    const data = { value: decision, allowed: 'adopt|tighten|relax|notApplicable' };
    return { ok: false, refusals: [refusal('shapeInvalid', [...at, 'decision'], data)] };
  }
  const given: AnswerInput = {
    decision,
    commitment: commitment ? commitmentOf(commitment) : null,
    reason: reason ?? null,
  };
  return { ok: true, value: { resolution, answer: given } };
}
