import { decimalsOf, type Indicator } from '../indicator/index.ts';
import { compare, subtract, toShownDecimal } from '../shared/exact.ts';
import { isStrict, senseOf, tightestWhole } from './bound.rules.ts';
import type { Comparison, Obstacle } from './comparison.ts';
import type { Bound } from './requirement.ts';

type Measured = Pick<Indicator, 'valueType'>;

/**
 * Two bounds of one year. The tighter one admits fewer values; at the same value a strict bound ("dưới 2%") is tighter
 * than one that includes it. Of whole things "dưới 5" and "không quá 4" are equal.
 */
export function compareBounds(child: Bound, parent: Bound, indicator: Measured, year: number): Comparison {
  const apart = (obstacle: Obstacle) => incomparable(obstacle, year, child, parent);
  if (child.measure !== parent.measure) return apart('differentMeasure');
  const sense = senseOf(parent);
  if (senseOf(child) !== sense) return apart('oppositeSense');
  const [ours, theirs] = [tightestWhole(child, indicator), tightestWhole(parent, indicator)];
  const sign = compare(ours.value, theirs.value);
  if (sense === 'exact' && sign !== 0) return apart('oppositeSense');
  const tightness = sign === 0 ? Number(isStrict(ours)) - Number(isStrict(theirs)) : sense === 'ceiling' ? -sign : sign;
  const [more, less] = sign < 0 ? [theirs, ours] : [ours, theirs];
  return {
    relation: tightness > 0 ? 'tighter' : tightness < 0 ? 'looser' : 'equal',
    difference: toShownDecimal(subtract(more.value, less.value), decimalsOf(indicator)),
    year,
    childBound: child,
    parentBound: parent,
    obstacle: null,
  };
}

/** Nothing can be said, and why. */
export function incomparable(
  obstacle: Obstacle,
  year: number | null,
  childBound: Bound | null = null,
  parentBound: Bound | null = null,
): Comparison {
  return { relation: 'incomparable', difference: null, year, childBound, parentBound, obstacle };
}
