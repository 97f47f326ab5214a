import type { Indicator } from '../indicator/index.ts';
import { compare, type Fraction, subtract } from '../shared/exact.ts';
import { type Distributed, distributedRequirementAt } from './distributed.rules.ts';
import type { Bound, RequirementContext } from './requirement.ts';

/** What was demanded on the estimate, what the official figure makes of it, and the second less the first. */
export interface Restated {
  readonly onEstimate: Bound;
  readonly onOfficial: Bound;
  readonly shift: Fraction;
}

/**
 * Targets of a year are set before the review of the year before is approved: what a commitment demands once the official
 * figure has taken the place of the estimate it was decided on (cascade §3). Null where only one of the two is known,
 * they come to the same, or what reached the unit leans on neither: a figure that it was assigned.
 */
export function restatedRequirement(
  distributed: Distributed,
  indicator: Pick<Indicator, 'valueType' | 'per' | 'direction'>,
  year: number,
  context: RequirementContext,
): Restated | null {
  const read = (estimated: boolean) => {
    const baselines = context.baselines.filter((baseline) => baseline.estimated === estimated);
    return distributedRequirementAt(distributed, indicator, year, { ...context, baselines });
  };
  const [onEstimate, onOfficial] = [read(true), read(false)];
  if (onEstimate.kind !== 'bound' || onOfficial.kind !== 'bound') return null;
  if (compare(onEstimate.value, onOfficial.value) === 0) return null;
  return { onEstimate, onOfficial, shift: subtract(onOfficial.value, onEstimate.value) };
}
