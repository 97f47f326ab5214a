import type { Share } from './allocation.ts';
import type { CommonFigure, Slot } from './slot.ts';

/** A whole share cut off below its exact one, and what was cut off, in parts of the common figure's denominator. */
interface Cut {
  readonly slot: Slot;
  readonly share: bigint;
  readonly rest: bigint;
}

/**
 * Whole shares that add up to the whole: the exact ones cut down, and one more for those that lost most by it (largest
 * remainder); ties go to the greater weight, then to the unit code. A bound is whole, so rounding never steps over it.
 */
export function sharesOf(slots: readonly Slot[], common: CommonFigure | null, whole: bigint): readonly Share[] {
  const cuts = slots.map((slot) => cut(slot, common));
  let left = whole;
  for (const { share } of cuts) left -= share;
  const raised = new Set(
    cuts
      .filter(({ rest }) => rest > 0n)
      .sort(byRest)
      .slice(0, Number(left)),
  );
  return cuts.map((each) => shareOf(each.slot, raised.has(each) ? each.share + 1n : each.share));
}

function cut(slot: Slot, common: CommonFigure | null): Cut {
  const { lowest, highest, offset, weight } = slot;
  if (common === null || lowest === highest) return { slot, share: lowest, rest: 0n };
  const { numerator, denominator } = common;
  const exact = offset * denominator + weight * numerator;
  const share = exact / denominator;
  if (exact < 0n || share < lowest) return { slot, share: lowest, rest: 0n };
  if (highest !== null && share >= highest) return { slot, share: highest, rest: 0n };
  return { slot, share, rest: exact % denominator };
}

function byRest(a: Cut, b: Cut): number {
  if (a.rest !== b.rest) return a.rest > b.rest ? -1 : 1;
  const [ours, theirs] = [a.slot, b.slot];
  if (ours.weight !== theirs.weight) return ours.weight > theirs.weight ? -1 : 1;
  return ours.unit.code < theirs.unit.code ? -1 : 1;
}

function shareOf({ unit, pinned, lowest, highest }: Slot, share: bigint): Share {
  const bound = share === lowest ? 'minimum' : share === highest ? 'maximum' : null;
  return { unit, share, pinned, atBound: pinned ? null : bound };
}
