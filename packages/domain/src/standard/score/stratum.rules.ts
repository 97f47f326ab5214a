import { isWithin, type PlainDate } from '../../shared/plain-date.ts';
import type { Area } from '../standard.ts';
import { RURAL_STRATA, type Stratum } from './stratum.ts';

/** In which region of the score table a unit lies, as an administrator said of it or of a unit above. Half-open, null unbounded. */
export interface PlacedStratum {
  readonly stratum: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/**
 * The stratum of a commune on a day: the towns have one, the countryside goes by the nearest unit that has been placed;
 * undefined where none has. `places`: the commune's own first, then those above it; of one unit the newest first.
 */
export function stratumOn(
  area: Area | undefined,
  places: readonly PlacedStratum[],
  on: PlainDate,
): Stratum | undefined {
  if (area !== 'rural') return area;
  const placed = places.find(({ from, to }) => isWithin(on, from, to))?.stratum;
  return RURAL_STRATA.find((stratum) => stratum === placed);
}
