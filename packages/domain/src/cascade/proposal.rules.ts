import type { Indicator } from '../indicator/index.ts';
import { type Refusal, type Result, refusal, resultOf } from '../shared/refusal.ts';
import { type Commitment, checkCommitment } from '../target/index.ts';
import { boundText } from './bound-text.ts';
import { compareDistributed } from './compare.rules.ts';
import type { Relation } from './comparison.ts';
import { type Distributed, ownCommitment } from './distributed.rules.ts';
import type { RequirementContext } from './requirement.ts';

type Measured = Pick<Indicator, 'valueType' | 'per' | 'direction'>;

/** The two figures that a proposal stands between: what the plan asks, and what the unit answered instead. */
export interface Exchange {
  readonly inherited: Distributed;
  readonly answer: Commitment;
}

/**
 * Whether a publisher may propose this figure in place of the one a unit asked consent for: looser than what the plan
 * asks, since that is what stands without consent, and tighter than what was asked, since that could simply be granted.
 * Both are read with the unit's own baseline.
 * Refuses: `notLooser` and `notTighter` (bounds as `value` and `allowed`, the difference as `subject`), `notComparable`
 * (the obstacle as `subject`), and what `checkCommitment` refuses.
 */
export function checkProposal(
  proposal: Commitment,
  { inherited, answer }: Exchange,
  indicator: Measured,
  context: RequirementContext,
): Result<Commitment> {
  const asked = inherited.commitment;
  const years = {
    periodFrom: Math.min(asked.periodFrom, answer.periodFrom),
    periodTo: Math.max(asked.periodTo, answer.periodTo),
    outlookYear: null,
  };
  const checked = checkCommitment(indicator, proposal, years, ['proposal']);
  if (!checked.ok) return checked;
  return resultOf(checked.value, [
    ...stands('looser', checked.value, inherited, indicator, context),
    ...stands('tighter', checked.value, ownCommitment(answer), indicator, context),
  ]);
}

const MISSED = { looser: 'notLooser', tighter: 'notTighter' } as const satisfies Partial<Record<Relation, string>>;

function stands(
  wanted: keyof typeof MISSED,
  proposal: Commitment,
  other: Distributed,
  indicator: Measured,
  context: RequirementContext,
): readonly Refusal[] {
  const { relation, childBound, parentBound, difference, obstacle } = compareDistributed(
    ownCommitment(proposal),
    other,
    indicator,
    context,
  );
  if (relation === wanted) return [];
  const path = ['proposal', 'value'];
  const figures = { value: boundText(childBound, indicator), allowed: boundText(parentBound, indicator) };
  return relation === 'incomparable'
    ? [refusal('notComparable', path, { ...figures, subject: obstacle })]
    : [refusal(MISSED[wanted], path, { ...figures, subject: difference })];
}
