import type { graphql } from '@bacthang/contract';

export type Tier = ReturnType<typeof graphql.scalar<'Tier'>>;
export type SuccessionExtent = ReturnType<typeof graphql.scalar<'SuccessionExtent'>>;

const TIERS: Readonly<Record<Tier, string>> = {
  CENTRAL: 'Trung ương',
  PROVINCE: 'Tỉnh',
  DISTRICT: 'Huyện',
  COMMUNE: 'Xã',
  VILLAGE: 'Thôn',
};
export const TIER_ORDER = Object.keys(TIERS) as readonly Tier[];

export function tierLabel(tier: Tier): string {
  return TIERS[tier];
}

const EXTENTS: Readonly<Record<SuccessionExtent, string>> = { WHOLE: 'toàn bộ', PART: 'một phần' };

/** How much of a former unit went into the new one. */
export function extentLabel(extent: SuccessionExtent): string {
  return EXTENTS[extent];
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  area: 'Khu vực',
  zone: 'Phân khu vực',
  speciallyDifficult: 'Đặc biệt khó khăn',
};
const VALUES: Readonly<Record<string, string>> = { rural: 'nông thôn', urban: 'thành thị', true: 'có', false: 'không' };

/** A dated label of a unit: `Khu vực: nông thôn`. */
export function attributeLabel(name: string, value: string): string {
  return `${ATTRIBUTES[name] ?? name}: ${VALUES[value] ?? value}`;
}
