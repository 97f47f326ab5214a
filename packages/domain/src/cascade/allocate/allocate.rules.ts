import { add, type Fraction, quotient, toFraction } from '../../shared/exact.ts';
import { type Result, refusalsOf } from '../../shared/refusal.ts';
import { checkWhole } from '../../shared/whole.rules.ts';
import type { Allocation, AllocationRequest } from './allocation.ts';
import { commonFigure } from './common-figure.rules.ts';
import { obstructions } from './obstructions.rules.ts';
import { sharesOf } from './shares.rules.ts';
import type { CommonFigure } from './slot.ts';
import { slotsOf } from './slots.rules.ts';

/**
 * Giao chỉ tiêu: shares out a whole among units so that the shares, all whole numbers, add up to it exactly and keep
 * every bound (cascade §5). What one unit cannot take because of a bound the others take by the same method, and again
 * until it fits; then fractions are settled by largest remainder. Ties go to the unit with more of what the method goes
 * by (basis, what there is to change, denominator), then to the smaller code; the order of the units changes nothing.
 * Pinning shares and calling it again rebalances the rest.
 *
 * - `proportional`: by the basis. A unit without one (0) gets its minimum.
 * - `sameReduction`: every unit changes by the same fraction of what it has: of its poor households, or, going up, of
 *   those it still lacks.
 * - `sameLevel`: all end at one rate; who is there already gets 0, so no one turns back.
 *
 * A unit never gets more than its own figures have room for, by any method, as far as they are given.
 *
 * Refuses `minimumsAboveWhole` and `maximumsBelowWhole` (`allowed` is what could be shared out, `subject` by how much it
 * misses) together with a `boundInTheWay` for every minimum, maximum, pinned share or missing basis that would have to
 * move; `outOfRange` (below 0, a minimum above the maximum, a pinned share outside both, a minimum beyond the room),
 * `notWhole`, `tooManyDigits`, `fieldRequired` (a fact that the method cannot do without), `numeratorAboveDenominator`
 * and `shapeInvalid` (a unit code that stands twice). Paths are `whole` or `units`, the position and the field; the
 * `subject` is the unit's name.
 */
export function allocate(request: AllocationRequest): Result<Allocation> {
  const { method, direction } = request;
  const { number: whole, refusals } = checkWhole(request.whole, ['whole']);
  const slots = slotsOf(request);
  if (whole === null || !slots.ok) return { ok: false, refusals: [...refusals, ...refusalsOf(slots)] };
  const blocked = obstructions(slots.value, whole);
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const common = commonFigure(slots.value, whole);
  const shares = sharesOf(slots.value, common, whole);
  return { ok: true, value: { method, direction, whole, common: common && shownCommon(common, request), shares } };
}

/** The level is t turned round; going up it was a level of what is lacking. */
function shownCommon(
  { numerator, denominator }: CommonFigure,
  request: Pick<AllocationRequest, 'method' | 'direction'>,
): Fraction | null {
  if (request.method !== 'sameLevel') return quotient(numerator, denominator);
  const level = quotient(-numerator, denominator);
  return level && (request.direction === 'down' ? level : add(toFraction(1n), level.neg()));
}
