import type { Stratum } from '../stratum.ts';

/** How sheets write a region; the first is how we do. */
export const STRATUM_NAMES: Readonly<Record<Stratum, readonly [string, ...string[]]>> = {
  urban: ['Thành thị', 'Đô thị'],
  'red-river-delta': ['Nông thôn Đồng bằng sông Hồng', 'Đồng bằng sông Hồng', 'ĐBSH'],
  'northern-mountains': ['Nông thôn Trung du và miền núi phía Bắc', 'Trung du và miền núi phía Bắc', 'TDMNPB'],
  'central-coast': [
    'Nông thôn Bắc Trung Bộ và duyên hải miền Trung',
    'Bắc Trung Bộ và duyên hải miền Trung',
    'Bắc Trung Bộ và Duyên hải miền Trung',
  ],
  'central-highlands': ['Nông thôn Tây Nguyên', 'Tây Nguyên'],
  southeast: ['Nông thôn Đông Nam Bộ', 'Đông Nam Bộ'],
  'mekong-delta': ['Nông thôn Đồng bằng sông Cửu Long', 'Đồng bằng sông Cửu Long', 'ĐBSCL'],
};
