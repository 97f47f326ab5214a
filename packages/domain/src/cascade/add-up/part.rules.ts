import { senseOf, tightestWhole } from '../bound.rules.ts';
import type { Distributed } from '../distributed.rules.ts';
import { type AnswerReading, effectiveDistributed } from '../inherited.rules.ts';
import { inTermsOf, type Reading } from '../quantity.rules.ts';
import { requirementAt } from '../requirement.rules.ts';
import type { Bound, RequirementContext } from '../requirement.ts';
import type { AddUpTarget, AddUpUnit, Denominator, Uncounted } from './add-up.ts';
import type { Demand } from './demand.rules.ts';

/** What a unit brings to the whole: its bound, for whole things the tightest closed one, and what it weighs. */
export interface Part {
  readonly bound: Bound;
  readonly weight: bigint;
}

/** `weighed` is the denominator used, null where none is. Not `counted`: the target does not apply, or why it cannot be. */
export type Brought =
  | { readonly kind: 'counted'; readonly part: Part; readonly weighed: Denominator | null }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'uncounted'; readonly cause: Uncounted };

export const NOT_APPLICABLE: Brought = { kind: 'notApplicable' };

/** What a unit brings to a target in one year, its answer to it read either way. */
export function broughtBy(target: AddUpTarget, unit: AddUpUnit, demand: Demand, reading: AnswerReading): Brought {
  const { state, answer, context, denominators } = unit;
  const standing = effectiveDistributed({ target, answer, state }, reading);
  if (standing === null) return NOT_APPLICABLE;
  return broughtAs(readIn(standing, target, context, demand.year), target, denominators, demand);
}

/** What a commitment comes to as a part of the target. */
export function readIn(
  standing: Distributed,
  { commitment, indicator }: AddUpTarget,
  context: RequirementContext,
  year: number,
): Reading | 'notProposed' {
  if (standing.distribution !== 'contribute') return inTermsOf(standing, commitment, indicator, year, context);
  // Of a common quantity nobody carries the whole; of a common rate a unit that keeps to it brings just its share.
  return indicator.rollUp === 'sum' ? 'notProposed' : requirementAt(standing.commitment, indicator, year, context);
}

/** What a commitment read like that brings. */
export function broughtAs(
  reading: Reading | 'notProposed',
  { indicator }: AddUpTarget,
  denominators: readonly Denominator[],
  demand: Demand,
): Brought {
  const found = usable(reading, demand);
  if (typeof found === 'string') return { kind: 'uncounted', cause: found };
  const bound = tightestWhole(found, indicator);
  if (indicator.rollUp !== 'ratioOfSums') return { kind: 'counted', part: { bound, weight: 1n }, weighed: null };
  const weighed = denominatorAt(denominators, demand.year);
  if (weighed === null) return { kind: 'uncounted', cause: 'unknownDenominator' };
  return { kind: 'counted', part: { bound, weight: weighed.count }, weighed };
}

function usable(reading: Reading | 'notProposed', { sense, measure }: Demand): Bound | Uncounted {
  if (typeof reading === 'string') return reading;
  if (reading.kind !== 'bound') return reading.kind === 'none' ? 'noRequirementInYear' : reading.kind;
  if (reading.measure !== measure) return 'differentMeasure';
  const own = senseOf(reading);
  return own === sense || own === 'exact' ? reading : 'oppositeSense';
}

/** What was recorded for the year, else what was last known before it, held constant; null if nothing is: never a guess. */
function denominatorAt(denominators: readonly Denominator[], year: number): Denominator | null {
  let last: Denominator | null = null;
  for (const known of denominators) {
    if (known.year <= year && (last === null || known.year > last.year)) last = known;
  }
  return last;
}
