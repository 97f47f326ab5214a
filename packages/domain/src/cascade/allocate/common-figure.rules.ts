import type { CommonFigure, Slot } from './slot.ts';

/** Where a slot begins or ceases to move with t, `at / weight`, and what its moving changes in the sum of all. */
interface Turn {
  readonly at: bigint;
  readonly weight: bigint;
  /** The whole part of `2^32 × at / weight`: it settles nearly every comparison, and never one wrongly. */
  readonly rank: bigint;
  readonly constant: bigint;
  readonly slope: bigint;
}

const RANK_BITS = 32n;

/**
 * The t at which the slots add up to the whole; null where they do so standing at their lowest. Their sum rises with t
 * along straight pieces: it is followed from turn to turn to the piece that holds the whole, O(n log n). Whatever the
 * order of the slots, the figure is the same. The whole must lie between the sums of what they may be.
 */
export function commonFigure(slots: readonly Slot[], whole: bigint): CommonFigure | null {
  let constant = 0n;
  let slope = 0n;
  for (const { lowest } of slots) constant += lowest;
  if (constant === whole) return null;
  for (const turn of slots.flatMap(turnsOf).sort(byPlace)) {
    if ((constant - whole) * turn.weight + slope * turn.at >= 0n) break;
    constant += turn.constant;
    slope += turn.slope;
  }
  return { numerator: whole - constant, denominator: slope };
}

function turnsOf({ lowest, highest, offset, weight }: Slot): readonly Turn[] {
  if (lowest === highest || weight === 0n) return [];
  const begin = turnAt(lowest - offset, weight, offset - lowest, weight);
  return highest === null ? [begin] : [begin, turnAt(highest - offset, weight, highest - offset, -weight)];
}

function turnAt(at: bigint, weight: bigint, constant: bigint, slope: bigint): Turn {
  return { at, weight, rank: (at << RANK_BITS) / weight, constant, slope };
}

function byPlace(a: Turn, b: Turn): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  const [left, right] = [a.at * b.weight, b.at * a.weight];
  return left < right ? -1 : left > right ? 1 : 0;
}
