import { TIERS, type Tier } from '@bacthang/domain';

const ABOVE: Record<Tier, readonly Tier[]> = {
  central: [],
  province: ['central'],
  district: ['province'],
  // Until 30/06/2025 a district, since then the province.
  commune: ['district', 'province'],
  village: ['commune'],
};

const LABELS: Record<Tier, string> = {
  central: 'trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  village: 'thôn',
};

/** Cấp, in words, for findings. */
export function tierLabel(tier: Tier): string {
  return LABELS[tier];
}

/** The tiers a unit's parent may have. */
export function tiersAbove(tier: Tier): readonly Tier[] {
  return ABOVE[tier];
}

export function compareTiers(a: Tier, b: Tier): number {
  return TIERS.indexOf(a) - TIERS.indexOf(b);
}
