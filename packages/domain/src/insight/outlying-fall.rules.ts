import { add, compare, type Fraction, quotient, scale, subtract, toFraction, toShownDecimal } from '../shared/index.ts';
import type { Sign } from './sign.ts';

/** By how many points a unit's rate fell in a year; below zero where it rose. */
export interface UnitFall {
  readonly unitId: string;
  readonly points: Fraction;
}

/** Poor and all households of a unit by the decisions of a year. */
export interface PoorCount {
  readonly unitId: string;
  readonly year: number;
  readonly poor: bigint;
  readonly total: bigint;
}

const [NOTHING, HALF] = [toFraction(0n), toFraction('0.5')];
const PERCENT = 100n;

/** By how many percentage points the poverty rate of each unit fell from the year before; of those that have both. */
export function povertyFalls(counts: readonly PoorCount[], year: number): readonly UnitFall[] {
  return [...Map.groupBy(counts, ({ unitId }) => unitId)].flatMap(([unitId, years]) => {
    const rateOf = (of: number): Fraction | null => {
      const found = years.find((each) => each.year === of);
      const share = found ? quotient(found.poor, found.total) : null;
      return share && scale(share, PERCENT);
    };
    const [before, after] = [rateOf(year - 1), rateOf(year)];
    return before && after ? [{ unitId, points: subtract(before, after) }] : [];
  });
}

/** Of fewer units a middle says nothing. */
const FEWEST = 8;
/** So many times the usual distance from the middle is far outside. */
const DISTANCES = 6n;

/**
 * Units whose rate fell far more than their neighbours' (the units of one parent): beyond the median of all falls by more than
 * six times the median distance from it. Where half of them fell alike there is no usual distance, and nothing is said.
 */
export function outlyingFallSigns(falls: readonly UnitFall[]): readonly Sign[] {
  if (falls.length < FEWEST) return [];
  const middle = median(falls.map(({ points }) => points));
  const usual = median(falls.map(({ points }) => subtract(points, middle).abs()));
  if (usual.n === 0n) return [];
  const limit = add(middle, scale(usual, DISTANCES));
  return falls
    .filter(({ points }) => compare(points, limit) > 0)
    .map(({ unitId, points }) => ({
      kind: 'outlyingFall',
      unitId,
      figures: { fall: toShownDecimal(points, 2), median: toShownDecimal(middle, 2), usual: toShownDecimal(usual, 2) },
      householdIds: [],
    }));
}

/** Of an even number, half way between the two in the middle; of none, 0. */
function median(values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted(compare);
  const half = sorted.length >> 1;
  const [lower, upper] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return lower && upper ? scale(add(lower, upper), HALF) : NOTHING;
}
