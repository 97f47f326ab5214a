import type { Indicator } from '../indicator/index.ts';
import { compare, type Fraction, subtract } from '../shared/exact.ts';
import type { Commitment } from '../target/index.ts';
import { requirementAt } from './requirement.rules.ts';
import type { Bound, RequirementContext } from './requirement.ts';

/** What was demanded on the estimate, what the official figure makes of it, and the second less the first. */
export interface Restated {
  readonly onEstimate: Bound;
  readonly onOfficial: Bound;
  readonly shift: Fraction;
}

/**
 * Targets of a year are set before the review of the year before is approved: what a commitment demands once the official
 * figure has taken the place of the estimate it was decided on (cascade §3). Null where only one of the two is known, or
 * they come to the same.
 */
export function restatedRequirement(
  commitment: Commitment,
  indicator: Pick<Indicator, 'valueType' | 'per' | 'direction'>,
  year: number,
  context: RequirementContext,
): Restated | null {
  const read = (estimated: boolean) => {
    const baselines = context.baselines.filter((baseline) => baseline.estimated === estimated);
    return requirementAt(commitment, indicator, year, { ...context, baselines });
  };
  const [onEstimate, onOfficial] = [read(true), read(false)];
  if (onEstimate.kind !== 'bound' || onOfficial.kind !== 'bound') return null;
  if (compare(onEstimate.value, onOfficial.value) === 0) return null;
  return { onEstimate, onOfficial, shift: subtract(onOfficial.value, onEstimate.value) };
}
