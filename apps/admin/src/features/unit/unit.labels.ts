import type { graphql } from '@bacthang/contract';
import { addDays, type PlainDate } from '@bacthang/domain/shared';
import { formatDate } from '../../lib/format.ts';

export type Tier = ReturnType<typeof graphql.scalar<'Tier'>>;
export type UnitType = ReturnType<typeof graphql.scalar<'UnitType'>>;
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

const TYPES: Readonly<Record<UnitType, string>> = {
  COUNTRY: 'nước',
  PROVINCE: 'tỉnh',
  MUNICIPALITY: 'thành phố trực thuộc trung ương',
  DISTRICT: 'huyện',
  URBAN_DISTRICT: 'quận',
  TOWN: 'thị xã',
  PROVINCIAL_CITY: 'thành phố thuộc tỉnh',
  COMMUNE: 'xã',
  WARD: 'phường',
  TOWNSHIP: 'thị trấn',
  SPECIAL_ZONE: 'đặc khu',
  VILLAGE: 'thôn',
};

/** Loại đơn vị, as it stands within a sentence. */
export function unitTypeLabel(type: UnitType): string {
  return TYPES[type];
}

const EXTENTS: Readonly<Record<SuccessionExtent, string>> = { WHOLE: 'toàn bộ', PART: 'một phần' };

/**
 * The statistics office's code; former districts whose codes are not imported yet have one of ours, made up from their
 * names, which says nothing to anybody.
 */
export function codeText(code: string): string {
  return /^\d+$/.test(code) ? `mã ${code}` : 'chưa có mã chính thức';
}

/** A unit's last day, of which `validTo` is the day after: `đến hết 30/06/2025`. */
export function untilText(validTo: PlainDate): string {
  return `đến hết ${formatDate(addDays(validTo, -1))}`;
}

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
