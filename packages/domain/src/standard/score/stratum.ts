import type { Area } from '../standard.ts';

/**
 * Vùng của bảng điểm: the towns, and the countryside of each of six regions, as the forms of TT 17/2016/TT-BLĐTBXH had
 * them. That TT 07/2021/TT-BLĐTBXH keeps exactly these was not read.
 */
export const STRATA = {
  urban: 'urban',
  'red-river-delta': 'rural',
  'northern-mountains': 'rural',
  'central-coast': 'rural',
  'central-highlands': 'rural',
  southeast: 'rural',
  'mekong-delta': 'rural',
} as const satisfies Readonly<Record<string, Area>>;

export type Stratum = keyof typeof STRATA;

export const STRATUM_CODES = Object.keys(STRATA) as readonly Stratum[];

/** The strata of the countryside, one of which a rural place lies in. */
export const RURAL_STRATA: readonly Stratum[] = STRATUM_CODES.filter((stratum) => STRATA[stratum] === 'rural');
