import { type Fraction, parseFraction, scale, toFraction } from '../shared/exact.ts';
import type { Commitment } from '../target/index.ts';
import { boundComparator } from './bound.rules.ts';
import { compareBounds } from './compare-bounds.rules.ts';
import type { Comparison } from './comparison.ts';
import type { Bound } from './requirement.ts';

/** The unknown is the same on both sides, so figures stand as they are, whatever the indicator counts. */
const UNROUNDED = { valueType: 'ratio' } as const;

/**
 * Two commitments of one kind that lean on the same unknown figure, compared without it: falls from the same baseline by
 * their points, reductions of the same base by their fractions, "as assigned" and "below the parent" by their comparators.
 * Null where the unknown does not cancel out. There are no bounds to show; a difference of fractions has no unit either.
 */
export function compareAlike(child: Commitment, parent: Commitment, year: number): Comparison | null {
  const [ours, theirs] = [changeOf(child), changeOf(parent)];
  if (child.kind !== parent.kind || !ours || !theirs || baseOf(child) !== baseOf(parent)) return null;
  const compared = compareBounds(ours, theirs, UNROUNDED, year);
  const unitless = child.kind === 'relativeReduction' && compared.relation !== 'equal';
  return { ...compared, difference: unitless ? null : compared.difference, childBound: null, parentBound: null };
}

/** What is asked on top of the unknown figure, as a bound from below. */
function changeOf({ kind, comparator, value, periodFrom, periodTo }: Commitment): Bound | null {
  const amount = value === null ? null : parseFraction(value);
  if (kind === 'averageChange') return amount && asked(comparator, scale(amount, BigInt(periodTo - periodFrom + 1)));
  if (kind === 'relativeReduction') return amount && asked(comparator, amount);
  return kind === 'asAssigned' || kind === 'relativeToParent' ? asked(comparator, toFraction(0n)) : null;
}

function asked(comparator: Commitment['comparator'], value: Fraction): Bound {
  return { kind: 'bound', comparator: boundComparator(comparator, 'up'), value, measure: 'atEnd', provisional: false };
}

/** What two commitments must share for their unknown to be the same. */
function baseOf({ kind, periodFrom, periodTo, baseYear, reference }: Commitment): string {
  if (kind === 'averageChange') return `${periodFrom}..${periodTo}`;
  return kind === 'relativeReduction' ? `${baseYear}..${periodTo}` : `${reference}`;
}
