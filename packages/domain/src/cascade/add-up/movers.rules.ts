import { compare, type Fraction, subtract, toFraction } from '../../shared/exact.ts';
import type { AnswerReading } from '../inherited.rules.ts';
import type { AddUpTarget, AddUpUnit } from './add-up.ts';
import { countOf } from './balance.rules.ts';
import { demandsOf } from './demand.rules.ts';
import { broughtBy } from './part.rules.ts';

/**
 * A unit whose answer asks less of it than what reached it. `excess`: by how much, in the indicator's unit; `count`: by how
 * many of those counted the whole would gain if it took what was asked, null where nothing is added up.
 */
export interface Mover {
  readonly unitId: string;
  readonly year: number;
  readonly excess: Fraction;
  readonly count: bigint | null;
}

const ZERO = toFraction(0n);

/**
 * Where the parts do not add up: which units would have to move, those that cost the whole most first (by what they cost,
 * then by how far they are off, then by unit). Only units that are counted with what they answer and with what was asked.
 */
export function movers(
  target: AddUpTarget,
  units: readonly AddUpUnit[],
  reading: AnswerReading = 'binding',
): readonly Mover[] {
  const { indicator } = target;
  const found = demandsOf(target).flatMap((demand) =>
    units.flatMap((unit): Mover[] => {
      const own = broughtBy(target, unit, demand, reading);
      const asked = broughtBy(target, { ...unit, answer: null, state: 'unanswered' }, demand, reading);
      if (own.kind !== 'counted' || asked.kind !== 'counted' || demand.sense === 'exact') return [];
      const [ours, theirs] = [own.part.bound.value, asked.part.bound.value];
      const excess = demand.sense === 'ceiling' ? subtract(ours, theirs) : subtract(theirs, ours);
      if (compare(excess, ZERO) <= 0) return [];
      const count = countOf(excess, own.part.weight, false, indicator);
      return [{ unitId: unit.unitId, year: demand.year, excess, count }];
    }),
  );
  return found.toSorted(byCost);
}

function byCost(a: Mover, b: Mover): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.count !== null && b.count !== null && a.count !== b.count) return a.count > b.count ? -1 : 1;
  return compare(b.excess, a.excess) || (a.unitId < b.unitId ? -1 : 1);
}
