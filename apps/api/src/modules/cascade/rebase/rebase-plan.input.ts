import {
  type AnswerInput,
  checkOptionalText,
  type Refusal,
  type Resolved,
  type Result,
  refusal,
  refusalsOf,
  resultOf,
  TEXT_LIMITS,
} from '@bacthang/domain';
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
    statement: t.string({ description: 'What your plan says, with TIGHTEN and RELAX only; left out: as it stood.' }),
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

/** What was decided, by target key, and in which words an answer is given anew. */
export interface SentResolutions {
  readonly resolutions: ReadonlyMap<string, Resolved>;
  readonly statements: ReadonlyMap<string, string>;
}

/** Refuses `targetKeyRepeated`, `fieldRequired`, `fieldForbidden`, `shapeInvalid`, and what `checkText` refuses. */
export function resolutionsFrom(sent: readonly Sent[]): Result<SentResolutions> {
  const resolutions = new Map<string, Resolved>();
  const statements = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const each of sent) {
    const { targetKey, answer } = each;
    const path = ['resolutions', targetKey];
    if (resolutions.has(targetKey)) refusals.push(refusal('targetKeyRepeated', path, { value: targetKey }));
    const words = { path: [...path, 'answer', 'statement'], max: TEXT_LIMITS.statement };
    const statement = checkOptionalText(answer?.statement ?? null, words);
    const read = resolvedFrom(each, path);
    refusals.push(...refusalsOf(statement), ...refusalsOf(read));
    if (read.ok) resolutions.set(targetKey, read.value);
    if (statement.ok && statement.value !== null) statements.set(targetKey, statement.value);
  }
  return resultOf({ resolutions, statements }, refusals);
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
