import { add, type Fraction, quotient, scale, subtract } from '../shared/exact.ts';
import type { YearFigure } from './requirement.ts';

/** The value in `year` on the straight line through two points, exact; null if they stand in one year. */
export function lineAt(start: YearFigure, end: YearFigure, year: number): Fraction | null {
  const share = quotient(BigInt(year - start.year), BigInt(end.year - start.year));
  return share && add(start.value, scale(subtract(end.value, start.value), share));
}

/** The indicative path: straight from the baseline to what is required in the due year. For tracking, never a duty. */
export function pathAt(baseline: YearFigure, required: YearFigure, year: number): Fraction | null {
  return year < baseline.year || year > required.year ? null : lineAt(baseline, required, year);
}

/**
 * Where the mean yearly change so far leads in `year`. Taken over the results alone once there are two: counted from the
 * baseline it could never say anything else than the path does. Null with nothing to count from.
 */
export function projectionAt(
  baseline: YearFigure | null,
  results: readonly YearFigure[],
  year: number,
): Fraction | null {
  const ordered = results.toSorted((a, b) => a.year - b.year);
  const last = ordered.at(-1);
  const first = ordered.length > 1 ? ordered[0] : baseline;
  return first && last ? lineAt(first, last, year) : null;
}
