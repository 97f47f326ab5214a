import { type SuccessionExtent, TIERS, UNIT_TYPES } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const TierEnum = enumOf(
  'Tier',
  TIERS,
  'Cấp. Since 1 July 2025 there is no district tier; before it there was.',
  {
    central: 'Trung ương.',
    province: 'Cấp tỉnh.',
    district: 'Cấp huyện, until 30 June 2025.',
    commune: 'Cấp xã.',
    village: 'Thôn, bản, ấp, tổ dân phố: no tier of government.',
  },
);

export const UnitTypeEnum = enumOf(
  'UnitType',
  UNIT_TYPES,
  'What kind of unit it is: the word that its name begins with.',
  {
    country: 'Việt Nam.',
    province: 'Tỉnh.',
    municipality: 'Thành phố trực thuộc trung ương.',
    district: 'Huyện.',
    urbanDistrict: 'Quận.',
    town: 'Thị xã.',
    provincialCity: 'Thành phố thuộc tỉnh.',
    commune: 'Xã.',
    ward: 'Phường.',
    township: 'Thị trấn.',
    specialZone: 'Đặc khu.',
    village: 'Thôn and its like.',
  },
);

/** Khu vực, by which the poverty lines differ. */
export const AREAS = ['rural', 'urban'] as const;
export type Area = (typeof AREAS)[number];

export const AreaEnum = enumOf('Area', AREAS, 'Khu vực, by which the poverty lines differ.', {
  rural: 'Nông thôn.',
  urban: 'Thành thị.',
});

const EXTENTS: readonly SuccessionExtent[] = ['whole', 'part'];

export const SuccessionExtentEnum = enumOf('SuccessionExtent', EXTENTS, 'How much of a unit passed into another.', {
  whole: 'All of it.',
  part: 'A part: history is not comparable without recorded shares.',
});
