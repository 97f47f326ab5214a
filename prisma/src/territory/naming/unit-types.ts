import type { Tier, UnitType } from '@bacthang/domain';

/** The tiers that have official codes. */
export type CodedTier = Extract<Tier, 'province' | 'district' | 'commune'>;

/** The words a unit's name begins with, by tier: a thành phố is one thing under the centre and another under a province. */
export const PREFIXES: Record<CodedTier, readonly (readonly [string, UnitType])[]> = {
  province: [
    ['Tỉnh', 'province'],
    ['Thành phố', 'municipality'],
  ],
  district: [
    ['Huyện', 'district'],
    ['Quận', 'urbanDistrict'],
    ['Thị xã', 'town'],
    ['Thành phố', 'provincialCity'],
  ],
  commune: [
    ['Xã', 'commune'],
    ['Phường', 'ward'],
    ['Thị trấn', 'township'],
    ['Đặc khu', 'specialZone'],
  ],
};
