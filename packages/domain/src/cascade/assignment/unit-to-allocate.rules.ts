import type { AllocationUnit } from '../allocate/index.ts';
import type { AllocationBasis, Assignable } from './assignment.ts';

/** What is known of a unit before the year. `code` settles ties: the server and the pages must give the same one. */
type KnownUnit = Pick<AllocationUnit, 'code' | 'name' | 'start' | 'denominator'>;
type FixedByHand = Pick<AllocationUnit, 'minimum' | 'maximum' | 'pinned'>;
type HowShared = Pick<Assignable, 'measure'> & { readonly basis: AllocationBasis };

/**
 * A unit as `allocate` takes it. What a year alone brings starts from nothing: what is there already is the basis, but no
 * limit. A share set by hand needs no basis, so that what nothing is known of can still be shared out by hand.
 */
export function unitToAllocate(
  { code, name, start, denominator }: KnownUnit,
  byHand: FixedByHand,
  { measure, basis }: HowShared,
): AllocationUnit {
  const known = basis === 'denominator' ? denominator : start;
  return {
    ...{ code, name, denominator },
    basis: byHand.pinned === null ? known : (known ?? 0n),
    start: measure === 'inYear' ? null : start,
    ...{ minimum: byHand.minimum, maximum: byHand.maximum, pinned: byHand.pinned },
  };
}
