import {
  type Comparison,
  checkProposal,
  compareDistributed,
  type Distributed,
  ownCommitment,
  type RequirementContext,
} from '@bacthang/domain/cascade';
import type { Refusal } from '@bacthang/domain/shared';
import type { Commitment, Distribution } from '@bacthang/domain/target';
import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';
import { shownBound } from '../../lib/refusal.words.ts';
import { fromWire } from '../../lib/wire.ts';
import { type CommitmentDraft, commitmentDraftOf, readCommitment } from '../target/commitment.draft.ts';
import { domainCommitment } from '../target/commitment.fragment.ts';
import { type CommitmentFacts, commitmentSentence } from '../target/commitment.labels.ts';
import { domainIndicator, type IndicatorFacts } from '../target/indicator.fragment.ts';
import { differenceText } from './answer.effect.ts';

/** The two figures that a proposal has to stand between: what is asked, and what the unit asks for instead. */
export interface Between {
  readonly indicator: IndicatorFacts;
  readonly inherited: CommitmentFacts;
  readonly distribution: Distribution;
  readonly answer: CommitmentFacts;
  /** The unit's own figures and what it was assigned, with which all of them are read. */
  readonly context: RequirementContext;
}

/** What the rules say to a proposed figure while it is typed. */
export interface JudgedProposal {
  readonly accepted: Commitment | null;
  readonly refusals: readonly Refusal[];
  /** How it stands to either side; null as long as it may not be proposed. */
  readonly effect: string | null;
}

/** The unit's answer with its figure still to be typed. */
export function proposalDraftOf(answer: CommitmentFacts): CommitmentDraft {
  return { ...commitmentDraftOf(answer), value: '', upper: '' };
}

/** The domain's own rule on what was typed; an empty figure is not judged yet. */
export function judgeProposal(
  draft: CommitmentDraft,
  { indicator, inherited, distribution, answer, context }: Between,
): JudgedProposal {
  const nothing: JudgedProposal = { accepted: null, refusals: [], effect: null };
  if (draft.value.trim() === '') return nothing;
  const typed = readCommitment(draft, ['proposal']);
  if (!typed.ok) return { ...nothing, refusals: typed.refusals };
  const measured = domainIndicator(indicator);
  const asked = { commitment: domainCommitment(inherited), distribution };
  const exchange = { inherited: asked, answer: domainCommitment(answer) };
  const checked = checkProposal(typed.value, exchange, measured, context);
  if (!checked.ok) return { ...nothing, refusals: checked.refusals };
  const own = ownCommitment(checked.value);
  const against = (other: Distributed) => compareDistributed(own, other, measured, context);
  const effect = effectText(against(asked), against(ownCommitment(exchange.answer)), indicator);
  return { accepted: checked.value, refusals: [], effect };
}

function effectText(toInherited: Comparison, toAnswer: Comparison, indicator: IndicatorFacts): string {
  const by = ({ difference }: Comparison) => (difference === null ? '' : ` ${differenceText(difference, indicator)}`);
  return `Nhẹ hơn mức được giao${by(toInherited)}, chặt hơn mức đơn vị xin${by(toAnswer)}.`;
}

/** What may be proposed, before anything is typed. */
export function allowedSentence({
  indicator,
  inherited,
  answer,
}: Pick<Between, 'indicator' | 'inherited' | 'answer'>): string {
  return `Đề nghị được một mức nhẹ hơn mức được giao (${commitmentSentence(inherited, indicator)}) và chặt hơn mức đơn vị xin (${commitmentSentence(answer, indicator)}).`;
}

/** Why a figure cannot be proposed: the same rules as for an answer, seen from the other side. */
export function proposalSentence(refusal: RefusalFacts): string {
  const [found, limit] = [shownBound(refusal.value), shownBound(refusal.allowed)];
  switch (/^[A-Z_]+$/.test(refusal.code) ? fromWire(refusal.code) : refusal.code) {
    case 'notLooser':
      return `Mức này thành ${found}, không nhẹ hơn mức được giao (${limit}), vốn vẫn đang ràng buộc.`;
    case 'notTighter':
      return `Mức này thành ${found}, không chặt hơn mức đơn vị xin (${limit}); chấp nhận mức đó thì chọn “Đồng ý”.`;
    default:
      return refusalSentence(refusal);
  }
}
