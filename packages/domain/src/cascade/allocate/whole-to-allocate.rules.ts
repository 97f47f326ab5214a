import { type Indicator, isQuotient } from '../../indicator/index.ts';
import { floor, quotient, scale } from '../../shared/exact.ts';
import { senseOf, tightestWhole } from '../bound.rules.ts';
import type { Bound } from '../requirement.ts';
import type { AllocationRequest, AllocationUnit } from './allocation.ts';

type Measured = Pick<Indicator, 'valueType' | 'per'>;
type Totals = Pick<AllocationUnit, 'start' | 'denominator'>;
type WholeToAllocate = Pick<AllocationRequest, 'direction'> & { readonly whole: bigint };

const COUNTED = { valueType: 'count' } as const;

/**
 * What the units below must bring together for the bound to hold (cascade §5), in whole units. For a state at the end of
 * a year, how many more or fewer than now, the denominator held as it is and rounded to the safe side: of 1,000
 * households "dưới 1%" leaves 9; nothing is left to share once it holds. For a quantity, the quantity itself.
 * Null where a total is not known, where there is nobody, and where the bound asks for the very value.
 */
export function wholeToAllocate(bound: Bound, indicator: Measured, totals: Totals): WholeToAllocate | null {
  const sense = senseOf(bound);
  const limit = limitOf(bound, indicator, totals);
  if (limit === null || sense === 'exact') return null;
  if (bound.measure !== 'atEnd') return { direction: 'up', whole: limit };
  if (totals.start === null) return null;
  const change = sense === 'ceiling' ? totals.start - limit : limit - totals.start;
  return { direction: sense === 'ceiling' ? 'down' : 'up', whole: change > 0n ? change : 0n };
}

/** The last whole count that still meets the bound. */
function limitOf(bound: Bound, indicator: Measured, { denominator }: Totals): bigint | null {
  if (!isQuotient(indicator)) return wholeOf(bound);
  const share = denominator === null || denominator === 0n ? null : quotient(denominator, BigInt(indicator.per));
  return share && wholeOf({ ...bound, value: scale(bound.value, share) });
}

function wholeOf(bound: Bound): bigint {
  return floor(tightestWhole(bound, COUNTED).value);
}
