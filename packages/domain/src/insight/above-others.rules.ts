import { isRarelySoMany } from './binomial.rules.ts';
import { ALPHA } from './sign.ts';

/** So many of so many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** A unit that stands out, and what all the others come to together. */
export interface Outstanding<T> {
  readonly unit: T;
  readonly others: Share;
}

/**
 * The units that have rarely so many hits (one in a thousand) at the share of all the others together. One hit and one miss
 * are added to the others, so that few of them never make a share of nothing or everything; without others nobody stands out.
 */
export function aboveOthers<T extends { readonly share: Share }>(units: readonly T[]): readonly Outstanding<T>[] {
  const all = units.reduce((sum, { share }) => ({ hits: sum.hits + share.hits, of: sum.of + share.of }), {
    hits: 0,
    of: 0,
  });
  return units.flatMap((unit) => {
    const { share } = unit;
    const others = { hits: all.hits - share.hits, of: all.of - share.of };
    const chance = { numerator: BigInt(others.hits + 1), denominator: BigInt(others.of + 2) };
    return others.of > 0 && isRarelySoMany(share.of, share.hits, chance, ALPHA) ? [{ unit, others }] : [];
  });
}
