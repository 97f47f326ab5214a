import type { Indicator } from '../indicator/index.ts';
import { type Refusal, type Result, refusal, refusalsOf, resultOf } from '../shared/refusal.ts';
import { checkOptionalText } from '../shared/text.rules.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import { type Binding, type Commitment, checkCommitment, lastYearOf, type PlanPeriod } from '../target/index.ts';
import type { AnswerDecision, InheritedCommitment } from './answer.ts';
import { boundText } from './bound-text.ts';
import { compareDistributed } from './compare.rules.ts';
import type { Comparison } from './comparison.ts';
import { ownCommitment } from './distributed.rules.ts';
import type { RequirementContext } from './requirement.ts';

type Measured = Pick<Indicator, 'valueType' | 'per' | 'direction'>;

/** What someone answers. A commitment comes with `tighten` and `relax` only. */
export interface AnswerInput {
  readonly decision: AnswerDecision;
  readonly commitment: Commitment | null;
  readonly reason: string | null;
}

/** What a unit's commitment is read with, and the period of its own plan. */
export interface AnswerContext extends RequirementContext {
  readonly period: PlanPeriod;
}

/** An answer as it may be stored. `comparison` is null where nothing was changed, and where only the sum must hold. */
export interface AcceptedAnswer {
  readonly decision: AnswerDecision;
  readonly commitment: Commitment | null;
  readonly reason: string | null;
  readonly needsConsent: boolean;
  readonly comparison: Comparison | null;
}

/**
 * Whether a unit may answer so (cascade §4). A `floor` is never relaxed; a `negotiable` target is relaxed with a reason
 * and then waits for the publisher's consent; a `reference` is free. `notApplicable` always needs its reason. To what
 * only the sum must hold of (`contribute`) a unit answers with whatever figure it proposes: `checkAnswer` judges no sum.
 * Refuses: `floorBinds`, `reasonRequired`, `fieldRequired`, `fieldForbidden`, `notTighter` and `notLooser` (with the
 * bounds as `value` and `allowed`, the difference as `subject`), `notComparable` (the obstacle as `subject`), and what
 * `checkCommitment` and `checkText` refuse.
 */
export function checkAnswer(
  input: AnswerInput,
  inherited: InheritedCommitment,
  indicator: Measured,
  context: AnswerContext,
): Result<AcceptedAnswer> {
  const { decision } = input;
  const proposed = inherited.distribution === 'contribute';
  const binding = proposed ? 'reference' : inherited.binding;
  const reason = checkReason(input, binding);
  const own = checkOwn(input, inherited.commitment, indicator, context);
  const refusals = [...checkBinding(decision, binding), ...refusalsOf(reason), ...refusalsOf(own)];
  if (!reason.ok || !own.ok) return { ok: false, refusals };
  const compared = proposed ? null : own.value;
  const comparison = compared && compareDistributed(ownCommitment(compared), inherited, indicator, context);
  if (comparison) refusals.push(...checkRelation(decision, comparison, indicator));
  return resultOf(
    {
      decision,
      commitment: decision === 'adopt' ? inherited.commitment : own.value,
      reason: reason.value,
      needsConsent: decision === 'relax' && binding === 'negotiable',
      comparison,
    },
    refusals,
  );
}

function checkBinding(decision: AnswerDecision, binding: Binding): readonly Refusal[] {
  if (decision !== 'relax' || binding !== 'floor') return [];
  return [refusal('floorBinds', ['decision'], { value: decision, allowed: 'adopt|tighten|notApplicable' })];
}

function checkReason({ decision, reason }: AnswerInput, binding: Binding): Result<string | null> {
  const checked = checkOptionalText(reason, { path: ['reason'], max: TEXT_LIMITS.reason, lines: true });
  const needed = decision === 'notApplicable' || (decision === 'relax' && binding !== 'reference');
  if (!checked.ok || checked.value !== null || !needed) return checked;
  return { ok: false, refusals: [refusal('reasonRequired', ['reason'], { allowed: `1..${TEXT_LIMITS.reason}` })] };
}

/** The unit's own commitment, within its plan's years or those of what is asked. */
function checkOwn(
  { decision, commitment }: AnswerInput,
  asked: Commitment,
  indicator: Measured,
  { period }: AnswerContext,
): Result<Commitment | null> {
  if (decision === 'adopt' || decision === 'notApplicable') {
    if (commitment === null) return { ok: true, value: null };
    return { ok: false, refusals: [refusal('fieldForbidden', ['commitment'], { value: decision })] };
  }
  if (commitment === null) return { ok: false, refusals: [refusal('fieldRequired', ['commitment'])] };
  const years = {
    periodFrom: Math.min(period.periodFrom, asked.periodFrom),
    periodTo: Math.max(lastYearOf(period), asked.periodTo),
    outlookYear: null,
  };
  return checkCommitment(indicator, commitment, years);
}

function checkRelation(decision: AnswerDecision, comparison: Comparison, indicator: Measured): readonly Refusal[] {
  const { relation, childBound, parentBound, difference, obstacle } = comparison;
  const path = ['commitment', 'value'];
  const figures = { value: boundText(childBound, indicator), allowed: boundText(parentBound, indicator) };
  if (decision === 'tighten' && relation === 'incomparable') {
    return [refusal('notComparable', path, { ...figures, subject: obstacle })];
  }
  if (decision === 'tighten' && relation !== 'tighter') {
    return [refusal('notTighter', path, { ...figures, subject: difference })];
  }
  if (decision === 'relax' && (relation === 'tighter' || relation === 'equal')) {
    return [refusal('notLooser', path, { ...figures, subject: difference })];
  }
  return [];
}
