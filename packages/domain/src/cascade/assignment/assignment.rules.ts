import { type Indicator, isQuotient } from '../../indicator/index.ts';
import { type Fraction, quotient, scale, toFraction } from '../../shared/exact.ts';
import type { Commitment, CommitmentKind } from '../../target/index.ts';
import type { AllocationMethod } from '../allocate/index.ts';
import type { Assignable, AssignedShare, AssignmentMeasure } from './assignment.ts';

/** What a figure is held against that is assigned in the place of a commitment. Kinds left out have none to assign. */
export const ASSIGNED_MEASURE: Partial<Readonly<Record<CommitmentKind, AssignmentMeasure>>> = {
  level: 'atEnd',
  averageChange: 'atEnd',
  maintain: 'atEnd',
  coverage: 'atEnd',
  relativeReduction: 'atEnd',
  annualQuantity: 'inYear',
  totalQuantity: 'inYear',
};

/**
 * How a target can be shared out among the units below: what each is held to, and which way its figure moves. What is
 * assigned from above is assigned on as the indicator is: a quantity of the year for counts and money, else a state.
 * Null for what has no figure.
 */
export function assignable(
  { kind }: Pick<Commitment, 'kind'>,
  { valueType, direction }: Pick<Indicator, 'valueType' | 'direction'>,
): Assignable | null {
  if (valueType === 'milestone' || valueType === 'text') return null;
  const quantity = valueType === 'count' || valueType === 'money';
  const measure = kind === 'asAssigned' ? (quantity ? 'inYear' : 'atEnd') : ASSIGNED_MEASURE[kind];
  if (!measure) return null;
  if (measure === 'inYear') return { measure, direction: 'up' };
  return direction === 'none' ? null : { measure, direction };
}

/** How one begins to share out: a rise of a rate in proportion to what is lacking, all else in proportion to what there is. */
export function methodToBegin({
  hasRate,
  direction,
}: Pick<Assignable, 'direction'> & { readonly hasRate: boolean }): AllocationMethod {
  return hasRate && direction === 'up' ? 'sameReduction' : 'proportional';
}

/**
 * What a share comes to as the unit's figure, exact and in the indicator's unit: a quantity is the share itself; a state
 * is what the share leaves, or brings, of the figure at the start. Null where that is not known.
 */
export function assignedValue(
  { share, start, denominator }: AssignedShare,
  { measure, direction }: Assignable,
  indicator: Pick<Indicator, 'valueType' | 'per'>,
): Fraction | null {
  if (measure === 'inYear') return toFraction(share);
  if (start === null) return null;
  const end = direction === 'down' ? start - share : start + share;
  if (!isQuotient(indicator)) return toFraction(end);
  const part = denominator === null ? null : quotient(end, denominator);
  return part && scale(part, BigInt(indicator.per));
}
