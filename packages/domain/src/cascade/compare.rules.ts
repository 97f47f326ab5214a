import type { Indicator } from '../indicator/index.ts';
import type { Commitment } from '../target/index.ts';
import { compareAlike } from './compare-alike.rules.ts';
import { compareBounds, incomparable } from './compare-bounds.rules.ts';
import type { Comparison, Obstacle } from './comparison.ts';
import { yearsAdded } from './quantity.rules.ts';
import { dueYears, requirementAt } from './requirement.rules.ts';
import type { Requirement, RequirementContext } from './requirement.ts';

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
  return merged(dueYears(parent).map((year) => compareAt(child, parent, indicator, context, year)));
}

function compareAt(
  child: Commitment,
  parent: Commitment,
  indicator: Measured,
  context: RequirementContext,
  year: number,
) {
  if (!isWithinPeriod(child, parent)) return incomparable('differentMeasure', year);
  const theirs = requirementAt(parent, indicator, year, context);
  const ours = yearsAdded(child, parent, indicator) ?? requirementAt(child, indicator, year, context);
  if (ours.kind === 'bound' && theirs.kind === 'bound') return compareBounds(ours, theirs, indicator, year);
  return compareAlike(child, parent, year) ?? incomparable(obstacleOf(ours, theirs), year, bound(ours), bound(theirs));
}

/** A total over more years than the parent's may have been reached in years that do not count there. */
function isWithinPeriod(child: Commitment, parent: Commitment): boolean {
  if (child.kind !== 'totalQuantity' || parent.kind !== 'totalQuantity') return true;
  const atMost = child.comparator === 'lt' || child.comparator === 'le';
  const [inner, outer] = atMost ? [parent, child] : [child, parent];
  return inner.periodFrom >= outer.periodFrom && inner.periodTo <= outer.periodTo;
}

function obstacleOf(ours: Requirement, theirs: Requirement): Obstacle {
  const blocking = ours.kind === 'bound' ? theirs.kind : ours.kind;
  return blocking === 'none' || blocking === 'bound' ? 'noRequirementInYear' : blocking;
}

function bound(requirement: Requirement) {
  return requirement.kind === 'bound' ? requirement : null;
}

function merged(years: readonly Comparison[]): Comparison {
  const blocked = years.find(({ relation }) => relation === 'incomparable');
  if (blocked) return blocked;
  const looser = years.findLast(({ relation }) => relation === 'looser');
  const tighter = years.findLast(({ relation }) => relation === 'tighter');
  if (looser && tighter) return { ...looser, relation: 'incomparable', obstacle: 'mixedYears' };
  return looser ?? tighter ?? years.at(-1) ?? incomparable('noRequirementInYear', null);
}
