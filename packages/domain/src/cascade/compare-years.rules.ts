import type { Indicator } from '../indicator/index.ts';
import { compareAlike } from './compare-alike.rules.ts';
import { compareBounds, incomparable } from './compare-bounds.rules.ts';
import type { Comparison, Obstacle } from './comparison.ts';
import type { Distributed } from './distributed.rules.ts';
import type { Reading } from './quantity.rules.ts';
import type { Requirement } from './requirement.ts';

/** Two commitments of which it is known already what `ours` and `theirs` come to in one due year. */
export function compareReadings(
  child: Distributed,
  parent: Distributed,
  ours: Reading,
  theirs: Requirement,
  indicator: Pick<Indicator, 'valueType'>,
  year: number,
): Comparison {
  if (ours === 'differentMeasure') return incomparable(ours, year);
  if (ours.kind === 'bound' && theirs.kind === 'bound') return compareBounds(ours, theirs, indicator, year);
  const alike = child.distribution === parent.distribution;
  const compared = alike ? compareAlike(child.commitment, parent.commitment, year) : null;
  return compared ?? incomparable(obstacleOf(ours, theirs), year, bound(ours), bound(theirs));
}

/** What the comparisons of all due years say together. */
export function mergeYears(years: readonly Comparison[]): Comparison {
  const blocked = years.find(({ relation }) => relation === 'incomparable');
  if (blocked) return blocked;
  const looser = years.findLast(({ relation }) => relation === 'looser');
  const tighter = years.findLast(({ relation }) => relation === 'tighter');
  if (looser && tighter) return { ...looser, relation: 'incomparable', obstacle: 'mixedYears' };
  return looser ?? tighter ?? years.at(-1) ?? incomparable('noRequirementInYear', null);
}

function obstacleOf(ours: Requirement, theirs: Requirement): Obstacle {
  const blocking = ours.kind === 'bound' ? theirs.kind : ours.kind;
  return blocking === 'none' || blocking === 'bound' ? 'noRequirementInYear' : blocking;
}

function bound(requirement: Requirement) {
  return requirement.kind === 'bound' ? requirement : null;
}
