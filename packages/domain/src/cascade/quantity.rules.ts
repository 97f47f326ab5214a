import type { Indicator } from '../indicator/index.ts';
import { scale } from '../shared/exact.ts';
import type { Commitment } from '../target/index.ts';
import { senseOf, tightestWhole } from './bound.rules.ts';
import { requirementAt } from './requirement.rules.ts';
import { EMPTY_CONTEXT, type Requirement } from './requirement.ts';

type Measured = Pick<Indicator, 'valueType' | 'per' | 'direction'>;

/**
 * What a quantity promised for every year comes to over the period of the parent's total: 300 a year over four of its
 * years are at least 1,200. A ceiling must be promised for every year of the parent's. Null for any other pair of kinds.
 */
export function yearsAdded(child: Commitment, parent: Commitment, indicator: Measured): Requirement | null {
  if (child.kind !== 'annualQuantity' || parent.kind !== 'totalQuantity') return null;
  const yearly = requirementAt(child, indicator, child.periodTo, EMPTY_CONTEXT);
  if (yearly.kind !== 'bound') return yearly;
  const first = Math.max(child.periodFrom, parent.periodFrom);
  const years = Math.max(0, Math.min(child.periodTo, parent.periodTo) - first + 1);
  const all = years === parent.periodTo - parent.periodFrom + 1;
  if (years === 0 || (senseOf(yearly) !== 'floor' && !all)) return { kind: 'none' };
  const whole = tightestWhole(yearly, indicator);
  return { ...whole, value: scale(whole.value, BigInt(years)), measure: 'overPeriod' };
}
