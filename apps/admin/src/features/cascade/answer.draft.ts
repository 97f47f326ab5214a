import {
  type AnswerContext,
  type AnswerInput,
  type Comparison,
  checkAnswer,
  compareCommitments,
} from '@bacthang/domain/cascade';
import type { Refusal } from '@bacthang/domain/shared';
import { checkCommitment, type PlanPeriod } from '@bacthang/domain/target';
import { fromWire } from '../../lib/wire.ts';
import { type CommitmentDraft, commitmentDraftOf, readCommitment } from '../target/commitment.draft.ts';
import { domainCommitment } from '../target/commitment.fragment.ts';
import { domainIndicator } from '../target/indicator.fragment.ts';
import type { InheritedFacts } from './answer.documents.ts';
import type { KnownFigure } from './baselines.ts';
import type { Decision } from './cascade.labels.ts';

export type AnswerDecision = Exclude<Decision, 'LOCAL'>;

/** An answer while someone gives it. */
export interface AnswerDraft {
  readonly decision: AnswerDecision | null;
  readonly commitment: CommitmentDraft;
  readonly reason: string;
}

/** The answer as someone finds it; an unanswered target starts from what is asked. */
export function answerDraftOf({ target, answer }: InheritedFacts): AnswerDraft {
  const decision = answer === null || answer.decision === 'LOCAL' ? null : answer.decision;
  const own = answer !== null && needsCommitment(decision) ? answer.commitment : target.commitment;
  return { decision, commitment: commitmentDraftOf(own), reason: answer?.reason ?? '' };
}

/** Whether two drafts say the same. */
export function isSameDraft(one: AnswerDraft, other: AnswerDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Only those who deviate in figures say to what. */
export function needsCommitment(decision: AnswerDecision | null): boolean {
  return decision === 'TIGHTEN' || decision === 'RELAX';
}

/** What the rules say to a draft: how it stands to what is asked, and what speaks against it or may be sent. */
export interface Judgement {
  readonly comparison: Comparison | null;
  readonly refusals: readonly Refusal[];
  readonly accepted: AnswerInput | null;
}

const UNDECIDED: Judgement = { comparison: null, refusals: [], accepted: null };

/** The domain's own rules on what was typed; nothing is asked of the server. */
export function judgeAnswer(
  draft: AnswerDraft,
  inherited: InheritedFacts,
  figures: readonly KnownFigure[],
  period: PlanPeriod,
): Judgement {
  const { decision, reason } = draft;
  const typed = readCommitment(draft.commitment);
  const deviates = needsCommitment(decision);
  if (decision === null) return UNDECIDED;
  if (deviates && !typed.ok) return { ...UNDECIDED, refusals: typed.refusals };
  const commitment = deviates && typed.ok ? typed.value : null;
  const input: AnswerInput = { decision: fromWire(decision), commitment, reason: reason.trim() || null };
  const context: AnswerContext = { baselines: figures, assignments: [], parentFigures: [], period };
  const asked = {
    commitment: domainCommitment(inherited.target.commitment),
    binding: fromWire(inherited.target.binding),
  };
  const checked = checkAnswer(input, asked, domainIndicator(inherited.target.indicator), context);
  const comparison = commitment && compareDraft(draft, inherited, figures, period);
  return checked.ok
    ? { comparison, refusals: [], accepted: input }
    : { comparison, refusals: checked.refusals, accepted: null };
}

/** How the typed commitment stands to the inherited one; null as long as it makes no sense by itself. */
export function compareDraft(
  draft: AnswerDraft,
  { target }: InheritedFacts,
  figures: readonly KnownFigure[],
  { periodFrom, periodTo, outlookYear }: PlanPeriod,
): Comparison | null {
  const typed = readCommitment(draft.commitment);
  const indicator = domainIndicator(target.indicator);
  const asked = domainCommitment(target.commitment);
  const years = {
    periodFrom: Math.min(periodFrom, asked.periodFrom),
    periodTo: Math.max(periodTo, asked.periodTo),
    outlookYear,
  };
  if (!typed.ok || !checkCommitment(indicator, typed.value, years).ok) return null;
  return compareCommitments(typed.value, asked, indicator, { baselines: figures, assignments: [], parentFigures: [] });
}

/**
 * Someone who typed another figure without choosing an answer has answered by it: the decision that the figure means.
 * A decision once chosen stays, so that the rules can say where the figure does not fit it.
 */
export function settleDecision(
  draft: AnswerDraft,
  inherited: InheritedFacts,
  figures: readonly KnownFigure[],
  period: PlanPeriod,
): AnswerDraft {
  const untouched = draft.commitment.value === commitmentDraftOf(inherited.target.commitment).value;
  if (needsCommitment(draft.decision) || draft.decision === 'NOT_APPLICABLE' || untouched) return draft;
  const comparison = compareDraft(draft, inherited, figures, period);
  if (comparison === null) return draft;
  if (comparison.relation === 'equal') return { ...draft, decision: 'ADOPT' };
  return { ...draft, decision: comparison.relation === 'tighter' ? 'TIGHTEN' : 'RELAX' };
}
