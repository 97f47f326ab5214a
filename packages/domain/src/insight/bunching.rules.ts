import { type Chance, isRarelySoMany } from './binomial.rules.ts';
import { ALPHA, type Sign } from './sign.ts';

/** A household's income score; up to the cut-off it is poor or near-poor. */
export interface ScoredHousehold {
  readonly householdId: string;
  readonly score: number;
}

/** The same with where it lives and the cut-off that it was measured by. */
export interface MeasuredHousehold extends ScoredHousehold {
  readonly unitId: string;
  readonly cutOff: number;
}

/** How many points each window has. A multiple of the step in which a score sheet gives points, so that none holds one more of them. */
const WIDTH = 5;
/** Fewer than this in both inner windows show nothing. */
const FEWEST = 20;

/** Four windows of equal width around the cut-off, outermost below to outermost above. */
interface Windows {
  readonly farBelow: number;
  readonly below: number;
  readonly above: readonly ScoredHousehold[];
  readonly farAbove: number;
}

/**
 * Dồn điểm: more scores just above the cut-off than a smooth density has there. Where density is smooth, the two windows
 * next to the cut-off share their households nearly evenly; a density that rises leans to the upper one, but less than the
 * two outer windows, which lie three times as far apart. So an upper window that holds rarely so many (one in a thousand)
 * even at the greater of one half and the outer windows' share is a sign; `householdIds` are the ones just above. Null: none.
 */
export function bunchingSign(unitId: string, scores: readonly ScoredHousehold[], cutOff: number): Sign | null {
  const { farBelow, below, above, farAbove } = windowsOf(scores, cutOff);
  const near = below + above.length;
  const share = smoothShare(farBelow, farAbove);
  if (near < FEWEST || !isRarelySoMany(near, above.length, share, ALPHA)) return null;
  return {
    kind: 'bunching',
    unitId,
    figures: {
      cutOff: String(cutOff),
      width: String(WIDTH),
      below: String(below),
      above: String(above.length),
      farBelow: String(farBelow),
      farAbove: String(farAbove),
    },
    householdIds: above.map(({ householdId }) => householdId),
  };
}

/** The same for every unit, and in it for each cut-off by itself: town and countryside may have different ones. */
export function bunchingSigns(scores: readonly MeasuredHousehold[]): readonly Sign[] {
  const byCutOff = Map.groupBy(scores, ({ unitId, cutOff }) => `${unitId}|${cutOff}`);
  return [...byCutOff.values()].flatMap((group) => {
    const [first] = group;
    return first ? (bunchingSign(first.unitId, group, first.cutOff) ?? []) : [];
  });
}

function windowsOf(scores: readonly ScoredHousehold[], cutOff: number): Windows {
  const within = (from: number, to: number) => scores.filter(({ score }) => score > from && score <= to);
  return {
    farBelow: within(cutOff - 2 * WIDTH, cutOff - WIDTH).length,
    below: within(cutOff - WIDTH, cutOff).length,
    above: within(cutOff, cutOff + WIDTH),
    farAbove: within(cutOff + WIDTH, cutOff + 2 * WIDTH).length,
  };
}

function smoothShare(farBelow: number, farAbove: number): Chance {
  if (farAbove <= farBelow) return { numerator: 1n, denominator: 2n };
  return { numerator: BigInt(farAbove + 1), denominator: BigInt(farBelow + farAbove + 2) };
}
