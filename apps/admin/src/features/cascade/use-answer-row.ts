import type { RequirementContext } from '@bacthang/domain/cascade';
import type { PlanPeriod } from '@bacthang/domain/target';
import { useMemo, useState } from 'react';
import type { CommitmentDraft } from '../target/commitment.draft.ts';
import type { InheritedFacts } from './answer.documents.ts';
import {
  type AnswerDraft,
  answerDraftOf,
  compareToShare,
  isSameDraft,
  judgeAnswer,
  settleDecision,
} from './answer.draft.ts';
import { knownFigures } from './baselines.ts';
import type { SaveAnswer, SaveOutcome } from './use-answers.ts';

interface AnswerRowInput {
  readonly inherited: InheritedFacts;
  /** All that commitments are read with, once it is there. */
  readonly known: RequirementContext | null;
  readonly period: PlanPeriod;
  readonly tried?: CommitmentDraft | null;
  readonly save: SaveAnswer;
}

/** One row being answered: what is typed stays until it is saved; what the server has shows again after that. */
export function useAnswerRow({ inherited, known, period, tried = null, save }: AnswerRowInput) {
  const [typed, setTyped] = useState<AnswerDraft | null>(() =>
    tried ? { ...answerDraftOf(inherited), commitment: tried } : null,
  );
  const [outcome, setOutcome] = useState<SaveOutcome | { readonly kind: 'saving' } | null>(null);
  const stored = useMemo(() => answerDraftOf(inherited), [inherited]);
  const draft = typed ?? stored;
  const figures = useMemo(() => knownFigures(inherited.baselines, inherited.target.indicator), [inherited]);
  const judgement = useMemo(
    () => judgeAnswer(draft, inherited, figures, period, known),
    [draft, inherited, figures, period, known],
  );
  const share = useMemo(
    () => compareToShare(draft, inherited, figures, period, known),
    [draft, inherited, figures, period, known],
  );

  const commit = async (candidate: AnswerDraft, expectedVersion = inherited.answer?.version ?? 0) => {
    const settled = settleDecision(candidate, inherited, figures, period, known);
    setTyped(settled);
    const { accepted } = judgeAnswer(settled, inherited, figures, period, known);
    if (accepted === null) return;
    setOutcome({ kind: 'saving' });
    const done = await save(inherited, expectedVersion, accepted);
    setOutcome(done);
    // Whoever went on typing meanwhile keeps what was typed.
    if (done.kind === 'saved') setTyped((now) => (now === settled ? null : now));
  };

  return {
    draft,
    judgement,
    /** How what is contributed stands to the unit's share; null where nothing is. */
    share,
    /** What the unit's commitments are counted from. */
    figures,
    outcome,
    isTyped: typed !== null && !isSameDraft(typed, stored),
    change: (part: Partial<AnswerDraft>) => {
      setOutcome(null);
      setTyped({ ...draft, ...part });
    },
    /** Saves if there is something to save and nothing speaks against it. What was refused waits for another word. */
    leave: () => {
      if (typed === null || (outcome !== null && outcome.kind !== 'failed')) return;
      if (isSameDraft(typed, stored)) setTyped(null);
      else commit(typed);
    },
    commit,
    revert: () => {
      setTyped(null);
      setOutcome(null);
    },
  };
}

export type AnswerRowState = ReturnType<typeof useAnswerRow>;
