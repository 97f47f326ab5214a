import type { AnswerInput } from '@bacthang/domain/cascade';
import { useMutation } from 'urql';
import type { RefusalFacts } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { toWire } from '../../lib/wire.ts';
import { wireCommitment } from '../target/commitment.fragment.ts';
import { statementOf } from '../target/commitment.labels.ts';
import type { AnswerFacts, InheritedFacts } from './answer.documents.ts';
import { AdoptTargets, AnswerTarget, WithdrawAnswer } from './answer.mutations.ts';

/** What became of an answer that was sent. */
export type SaveOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalFacts[] }
  | { readonly kind: 'conflict'; readonly current: AnswerFacts | null }
  | { readonly kind: 'failed'; readonly message: string };

export type SaveAnswer = (
  inherited: InheritedFacts,
  expectedVersion: number,
  answer: AnswerInput,
) => Promise<SaveOutcome>;

export type WithdrawAnswers = (answers: readonly Pick<AnswerFacts, 'id' | 'version'>[]) => Promise<number>;

/** Sends the answers of one plan. */
export function useAnswers(planId: string) {
  const [, answerTarget] = useMutation(AnswerTarget);
  const [, adoptTargets] = useMutation(AdoptTargets);
  const [, withdrawAnswer] = useMutation(WithdrawAnswer);

  const save: SaveAnswer = async ({ target }, expectedVersion, { decision, commitment, reason }) => {
    const own = commitment && wireCommitment(commitment);
    const statement = own && statementOf(target.indicator, target.subgroup, own);
    const input = {
      planId,
      parentTargetId: target.id,
      expectedVersion,
      decision: toWire(decision),
      commitment: own,
      statement,
      reason,
    };
    const { data, error } = await answerTarget({ input });
    if (error || !data) return { kind: 'failed', message: requestErrorSentence(error) };
    const result = data.answerTarget;
    if (result.__typename === 'AnswerTargetSuccess') return { kind: 'saved' };
    if (result.__typename === 'TargetConflict') return { kind: 'conflict', current: result.current };
    return { kind: 'refused', refusals: result.refusals };
  };

  /** Adopts those; answers with what was adopted, for undo, or why nothing was. */
  const adopt = async (parentTargetIds: readonly string[]) => {
    const { data, error } = await adoptTargets({ input: { planId, parentTargetIds: [...parentTargetIds] } });
    if (error || !data) return { ok: false as const, sentence: requestErrorSentence(error), refusals: [] };
    const result = data.adoptTargets;
    if (result.__typename === 'Refused') return { ok: false as const, sentence: null, refusals: result.refusals };
    const answers = result.revision.inheritedTargets.flatMap(({ target, answer }) =>
      answer && parentTargetIds.includes(target.id) ? [{ id: answer.id, version: answer.version }] : [],
    );
    return { ok: true as const, adopted: result.adopted, answers };
  };

  /** Takes answers back, one by one; how many could be. */
  const withdraw: WithdrawAnswers = async (answers) => {
    let withdrawn = 0;
    for (const { id, version } of answers) {
      const { data } = await withdrawAnswer({ input: { targetId: id, expectedVersion: version } });
      if (data?.removeTarget.__typename === 'RemoveTargetSuccess') withdrawn++;
    }
    return withdrawn;
  };

  return { save, adopt, withdraw };
}
