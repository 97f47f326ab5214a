import type { Indicator } from '../indicator/index.ts';
import { sumOf } from '../shared/exact.ts';
import { yearsBetween } from '../shared/year.ts';
import type { Commitment } from '../target/index.ts';
import { senseOf, tightestWhole } from './bound.rules.ts';
import { type Distributed, distributedRequirementAt } from './distributed.rules.ts';
import { requirementAt } from './requirement.rules.ts';
import type { Bound, Requirement, RequirementContext } from './requirement.ts';

type Measured = Pick<Indicator, 'valueType' | 'per' | 'direction'>;

/** What a commitment comes to; `differentMeasure` where it cannot be put in the terms of the other one. */
export type Reading = Requirement | 'differentMeasure';

/**
 * What a commitment comes to in the terms of another one, in one of the years in which that one falls due: as
 * `distributedRequirementAt`, but quantities of single years are added up where a total is asked. `differentMeasure`
 * where a total over more years may have been reached in years that do not count there.
 */
export function inTermsOf(
  ours: Distributed,
  asked: Commitment,
  indicator: Measured,
  year: number,
  context: RequirementContext,
): Reading {
  if (!isWithinPeriod(ours.commitment, asked)) return 'differentMeasure';
  return yearsAdded(ours, asked, indicator, context) ?? distributedRequirementAt(ours, indicator, year, context);
}

function isWithinPeriod(child: Commitment, parent: Commitment): boolean {
  if (child.kind !== 'totalQuantity' || parent.kind !== 'totalQuantity') return true;
  const atMost = child.comparator === 'lt' || child.comparator === 'le';
  const [inner, outer] = atMost ? [parent, child] : [child, parent];
  return inner.periodFrom >= outer.periodFrom && inner.periodTo <= outer.periodTo;
}

/**
 * What yearly quantities come to over the period of a total: 300 a year over four of its years are at least 1,200. A
 * ceiling must be promised for every year of the total. Null for any other pair of kinds.
 */
function yearsAdded(
  { commitment: child, distribution }: Distributed,
  parent: Commitment,
  indicator: Measured,
  context: RequirementContext,
): Requirement | null {
  if (parent.kind !== 'totalQuantity' || distribution !== 'same') return null;
  if (child.kind !== 'annualQuantity' && child.kind !== 'asAssigned') return null;
  const first = Math.max(child.periodFrom, parent.periodFrom);
  const years = yearsBetween(first, Math.min(child.periodTo, parent.periodTo));
  const bounds: Bound[] = [];
  for (const year of years) {
    const yearly = requirementAt(child, indicator, year, context);
    if (yearly.kind !== 'bound') return yearly;
    bounds.push(tightestWhole(yearly, indicator));
  }
  const all = years.length === parent.periodTo - parent.periodFrom + 1;
  const [bound] = bounds;
  if (!bound || (senseOf(bound) !== 'floor' && !all)) return { kind: 'none' };
  return { ...bound, value: sumOf(bounds.map(({ value }) => value)), measure: 'overPeriod' };
}
