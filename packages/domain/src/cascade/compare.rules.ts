import type { Indicator } from '../indicator/index.ts';
import type { Commitment } from '../target/index.ts';
import { incomparable } from './compare-bounds.rules.ts';
import { compareConverted, mergeYears } from './compare-years.rules.ts';
import type { Comparison } from './comparison.ts';
import { type Distributed, distributedRequirementAt, ownCommitment } from './distributed.rules.ts';
import { inTermsOf } from './quantity.rules.ts';
import { dueYears } from './requirement.rules.ts';
import type { RequirementContext } from './requirement.ts';

type Measured = Pick<Indicator, 'valueType' | 'per' | 'direction'>;

/**
 * How a unit's own commitment stands to the one it inherited: both are brought to what they demand in the years in which
 * the parent's falls due, read with the unit's own baseline (cascade §4). A unit at 5.80% under "giảm 1 điểm %/năm" over
 * five years owes 0.80%, so its own "dưới 2%" is looser by 1.20 points.
 *
 * Tighter or looser must hold in every due year; tighter in one and looser in another is `incomparable` (`mixedYears`).
 * Where a baseline or an assignment is missing, two commitments of one kind are still compared if it cancels out.
 */
export function compareCommitments(
  child: Commitment,
  parent: Commitment,
  indicator: Measured,
  context: RequirementContext,
): Comparison {
  return compareDistributed(ownCommitment(child), ownCommitment(parent), indicator, context);
}

/**
 * The same for commitments as they reach the unit: one that was `assigned` is the figure it was given for the due year.
 * Of one to which the units only `contribute` nothing binds a unit alone: `incomparable`, `onlyTheSum`.
 */
export function compareDistributed(
  child: Distributed,
  parent: Distributed,
  indicator: Measured,
  context: RequirementContext,
): Comparison {
  if (child.distribution === 'contribute' || parent.distribution === 'contribute') {
    return incomparable('onlyTheSum', null);
  }
  return mergeYears(
    dueYears(parent.commitment).map((year) => {
      const ours = inTermsOf(child, parent.commitment, indicator, year, context);
      const theirs = distributedRequirementAt(parent, indicator, year, context);
      return compareConverted(child, parent, ours, theirs, indicator, year);
    }),
  );
}
