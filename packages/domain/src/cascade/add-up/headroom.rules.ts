import { decimalsOf } from '../../indicator/index.ts';
import type { DecimalString } from '../../shared/decimal.ts';
import { compare, type Fraction, quotient, shiftedDecimal, subtract, toFraction } from '../../shared/exact.ts';
import { marginOf } from '../bound.rules.ts';
import type { AnswerReading } from '../inherited.rules.ts';
import type { Bound } from '../requirement.ts';
import type { AddUpIndicator, AddUpTarget, AddUpUnit, Headroom } from './add-up.ts';
import { balanceOf, countOf, isOpen, stepsWithin } from './balance.rules.ts';
import { type Demand, demandsOf } from './demand.rules.ts';
import { broughtBy, type Part } from './part.rules.ts';
import { partsOf } from './roll-up-targets.rules.ts';
import { type Settled, settle } from './settle.rules.ts';
import { alone, combine, impliedBound, isAdded, oneSuffices, type Together, together } from './together.rules.ts';

/**
 * How far a unit could relax in every due year of the target, see `Headroom` (cascade §5): the slack of all for counts,
 * slack × Σ weight ÷ its own weight for ratios and rates. A year is left out in which the unit is not counted, in which
 * nothing can be required yet, or in which nothing at all limits it.
 */
export function headroom(
  target: AddUpTarget,
  units: readonly AddUpUnit[],
  unitId: string,
  reading: AnswerReading = 'binding',
): readonly Headroom[] {
  const { indicator } = target;
  return demandsOf(target).flatMap((demand) => {
    const parts = (of: readonly AddUpUnit[]) => partsOf(of.map((unit) => broughtBy(target, unit, demand, reading)));
    const [own] = parts(units.filter((unit) => unit.unitId === unitId));
    const rest = together(parts(units.filter((unit) => unit.unitId !== unitId)), indicator.rollUp, demand.sense);
    if (!own) return [];
    const whole = combine(rest, alone(own, indicator.rollUp), indicator.rollUp, demand.sense);
    return headroomOf(own, { rest, whole, ...settle(whole, demand, indicator) }, demand, indicator) ?? [];
  });
}

/** What all others bring, what all bring with the unit, and how that stands. */
export interface Company extends Settled {
  readonly rest: Together | null;
  readonly whole: Together | null;
}

/** The headroom of one part in the company of the others. */
export function headroomOf(own: Part, company: Company, demand: Demand, indicator: AddUpIndicator): Headroom | null {
  const { limit, year } = demand;
  if (limit === null || indicator.rollUp === 'none') return null;
  const room = isAdded(indicator.rollUp)
    ? roomInSum(own, company, limit, indicator)
    : roomBeside(own, company, demand, limit, indicator);
  const end = demand.end && (demand.sense === 'floor' ? own.bound.value : subtract(demand.end, own.bound.value));
  const limited = room !== 'all' && (end === null || compare(room.exact, end) < 0);
  const exact = limited ? room.exact : end;
  if (exact === null) return null;
  const open = limited && room.open;
  const weight = indicator.rollUp === 'ratioOfSums' ? own.weight : 1n;
  const count = countOf(exact, weight, open, indicator);
  return { year, exact, attained: !open, shown: shownWithin(exact, open, indicator), count, limited };
}

/** A change, `open` if all of it would be too much. */
interface Room {
  readonly exact: Fraction;
  readonly open: boolean;
}

const ZERO = toFraction(0n);
const NO_ROOM: Room = { exact: ZERO, open: false };

/** What is added up: the slack of all, by the unit's weight. */
function roomInSum(
  own: Part,
  { whole, implied, balance }: Company,
  limit: Bound,
  { rollUp }: AddUpIndicator,
): Room | 'all' {
  if (whole === null || implied === null || balance === null) return 'all';
  if (!balance.holds) return NO_ROOM;
  const open = isOpen(implied, limit);
  if (rollUp === 'sum') return { exact: balance.slack, open };
  const { s, n, d } = balance.slack;
  const exact = quotient(s * n * whole.weight, d * own.weight);
  return exact ? { exact, open } : 'all';
}

/** Where one unit decides: none if the others miss what is required anyway, all if they meet it for this one as well. */
function roomBeside(
  own: Part,
  { rest }: Company,
  demand: Demand,
  limit: Bound,
  indicator: AddUpIndicator,
): Room | 'all' {
  const others = rest && impliedBound(rest, indicator.rollUp, demand);
  const suffices = oneSuffices(indicator.rollUp, demand.sense);
  if (others && balanceOf(others, 1n, limit, indicator).holds === suffices) return suffices ? 'all' : NO_ROOM;
  if (!balanceOf(own.bound, 1n, limit, indicator).holds) return NO_ROOM;
  return { exact: marginOf(own.bound.value, limit, indicator), open: isOpen(own.bound, limit) };
}

/** The greatest change with the indicator's decimals that may be used. */
function shownWithin(change: Fraction, open: boolean, indicator: AddUpIndicator): DecimalString {
  const digits = decimalsOf(indicator);
  return shiftedDecimal(stepsWithin(change, 10n ** BigInt(digits), 1n, open), digits);
}
