import {
  type AnswerContext,
  type AnswerInput,
  type Comparison,
  checkAnswer,
  compareDistributed,
  type Distributed,
  ownCommitment,
  type RequirementContext,
} from '@bacthang/domain/cascade';
import { isQuotient } from '@bacthang/domain/indicator';
import { type Refusal, refusalsOf } from '@bacthang/domain/shared';
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

/** What commitments are read with, as far as the screen knows it: all of it once those who carry the target are there. */
function contextOf(figures: readonly KnownFigure[], known: RequirementContext | null): RequirementContext {
  return known ?? { baselines: figures, assignments: [], parentFigures: [] };
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
  known: RequirementContext | null = null,
): Judgement {
  const { decision, reason } = draft;
  const typed = readCommitment(draft.commitment);
  const deviates = needsCommitment(decision);
  if (decision === null)
    return { ...UNDECIDED, refusals: isUntouched(draft, inherited) ? [] : checkTyped(draft, inherited, period) };
  if (deviates && !typed.ok) return { ...UNDECIDED, refusals: typed.refusals };
  const commitment = deviates && typed.ok ? typed.value : null;
  const input: AnswerInput = { decision: fromWire(decision), commitment, reason: reason.trim() || null };
  const context: AnswerContext = { ...contextOf(figures, known), period };
  const asked = { ...askedOf(inherited), binding: fromWire(inherited.target.binding) };
  const checked = checkAnswer(input, asked, domainIndicator(inherited.target.indicator), context);
  const comparison = commitment && compareDraft(draft, inherited, figures, period, known);
  return checked.ok
    ? { comparison, refusals: [], accepted: input }
    : { comparison, refusals: checked.refusals, accepted: null };
}

/** What is asked, as it reaches the unit. */
function askedOf({ target: { commitment, distribution } }: InheritedFacts): Distributed {
  return { commitment: domainCommitment(commitment), distribution: fromWire(distribution) };
}

/** What is wrong with the typed commitment by itself, before anything is decided. */
function checkTyped(draft: AnswerDraft, { target }: InheritedFacts, period: PlanPeriod): readonly Refusal[] {
  const typed = readCommitment(draft.commitment);
  if (!typed.ok) return typed.refusals;
  return refusalsOf(checkCommitment(domainIndicator(target.indicator), typed.value, yearsFor(target, period)));
}

/** The years that an answer may name: those of the unit's plan and of what is asked. */
function yearsFor(
  { commitment }: InheritedFacts['target'],
  { periodFrom, periodTo, outlookYear }: PlanPeriod,
): PlanPeriod {
  return {
    periodFrom: Math.min(periodFrom, commitment.periodFrom),
    periodTo: Math.max(periodTo, commitment.periodTo),
    outlookYear,
  };
}

function isUntouched(draft: AnswerDraft, { target }: InheritedFacts): boolean {
  return draft.commitment.value === commitmentDraftOf(target.commitment).value;
}

/** How the typed commitment stands to the inherited one; null as long as it makes no sense by itself. */
export function compareDraft(
  draft: AnswerDraft,
  inherited: InheritedFacts,
  figures: readonly KnownFigure[],
  period: PlanPeriod,
  known: RequirementContext | null = null,
): Comparison | null {
  const { target } = inherited;
  const typed = readCommitment(draft.commitment);
  if (!typed.ok || checkTyped(draft, inherited, period).length > 0) return null;
  const [own, indicator] = [ownCommitment(typed.value), domainIndicator(target.indicator)];
  return compareDistributed(own, askedOf(inherited), indicator, contextOf(figures, known));
}

/**
 * How what a unit contributes stands to its share: the common level, where the whole is an average and would hold if
 * everybody took that. A sum names no unit's share; null then, and where the units do not contribute.
 */
export function compareToShare(
  draft: AnswerDraft,
  inherited: InheritedFacts,
  figures: readonly KnownFigure[],
  period: PlanPeriod,
  known: RequirementContext | null = null,
): Comparison | null {
  const { distribution, indicator } = inherited.target;
  if (distribution !== 'CONTRIBUTE' || !isQuotient(domainIndicator(indicator))) return null;
  const common = { ...inherited, target: { ...inherited.target, distribution: 'SAME' as const } };
  return compareDraft(draft, common, figures, period, known);
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
  known: RequirementContext | null = null,
): AnswerDraft {
  const decided = needsCommitment(draft.decision) || draft.decision === 'NOT_APPLICABLE';
  if (decided || isUntouched(draft, inherited)) return draft;
  const comparison = compareDraft(draft, inherited, figures, period, known);
  if (comparison === null) return draft;
  if (comparison.relation === 'equal') return { ...draft, decision: 'ADOPT' };
  return { ...draft, decision: comparison.relation === 'tighter' ? 'TIGHTEN' : 'RELAX' };
}
