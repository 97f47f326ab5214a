/** The resolutions of 16/06/2025 of the Standing Committee of the National Assembly, one a province. */
const HUNG_YEN = 'Nghị quyết 1666/NQ-UBTVQH15';
const GIA_LAI = 'Nghị quyết 1664/NQ-UBTVQH15';
const HUE = 'Nghị quyết 1675/NQ-UBTVQH15';
const TUYEN_QUANG = 'Nghị quyết 1684/NQ-UBTVQH15';
const VINH_LONG = 'Nghị quyết 1687/NQ-UBTVQH15';

export interface FormerName {
  readonly name: string;
  readonly district: string;
  readonly province: string;
}

/**
 * Codes of current communes that are wrong in the package. 23737 was that of Ia Mơ Nông (Chư Păh), now part of Ia Ly;
 * Ia Mơ (Chư Prông) was not rearranged and keeps its own.
 */
export const WRONG_CODES: readonly { code: string; name: string; right: string; source: string }[] = [
  {
    code: '23737',
    name: 'Xã Ia Mơ',
    right: '23938',
    source: 'danh mục đơn vị hành chính của Cục Thống kê, bản đã đính chính',
  },
];

/** Former communes that the package has no row for. */
export const MISSING_COMMUNES: readonly (FormerName & { code: string; successor: string; source: string })[] = [
  {
    code: '23938',
    name: 'Xã Ia Mơ',
    district: 'Huyện Chư Prông',
    province: 'Tỉnh Gia Lai',
    successor: '23938',
    source: `${GIA_LAI}, Điều 1 khoản 127`,
  },
];

/** Island districts without communes, each of which became one đặc khu; the package has their rows without a former name. */
export const ISLAND_DISTRICTS: readonly { name: string; province: string; successor: string; source: string }[] = [
  {
    name: 'Huyện Bạch Long Vĩ',
    province: 'Thành phố Hải Phòng',
    successor: '11948',
    source: 'Nghị quyết 1669/NQ-UBTVQH15, Điều 1',
  },
  {
    name: 'Huyện Cồn Cỏ',
    province: 'Tỉnh Quảng Trị',
    successor: '19742',
    source: 'Nghị quyết 1680/NQ-UBTVQH15, Điều 1',
  },
  {
    name: 'Huyện Hoàng Sa',
    province: 'Thành phố Đà Nẵng',
    successor: '20333',
    source: 'Nghị quyết 1659/NQ-UBTVQH15, Điều 1',
  },
  {
    name: 'Huyện Lý Sơn',
    province: 'Tỉnh Quảng Ngãi',
    successor: '21548',
    source: 'Nghị quyết 1677/NQ-UBTVQH15, Điều 1',
  },
  {
    name: 'Huyện Côn Đảo',
    province: 'Tỉnh Bà Rịa - Vũng Tàu',
    successor: '26732',
    source: 'Nghị quyết 1685/NQ-UBTVQH15, Điều 1',
  },
];

/** Former communes that were divided ("một phần", "phần còn lại"), of which the package knows one successor only. */
export const FURTHER_SUCCESSORS: readonly { code: string; name: string; successor: string; source: string }[] = [
  { code: '11989', name: 'Xã Lạc Đạo', successor: '11995', source: `${HUNG_YEN}, Điều 1 khoản 28 và 29` },
  { code: '12004', name: 'Xã Đình Dù', successor: '11995', source: `${HUNG_YEN}, Điều 1 khoản 27 và 29` },
  { code: '12322', name: 'Xã Ngọc Thanh', successor: '11983', source: `${HUNG_YEN}, Điều 1 khoản 11 và 95` },
];

/**
 * Former units whose communes' successions were read against the resolution, one by one. Elsewhere a commune with one
 * successor is taken as whole on the package's word alone.
 */
export const CHECKED: readonly { unitId: string; source: string }[] = [
  { unitId: 'P33', source: HUNG_YEN },
  { unitId: 'D52-huyen-tuy-phuoc', source: GIA_LAI },
  { unitId: 'D46-thi-xa-huong-tra', source: HUE },
  { unitId: 'D08-huyen-son-duong', source: TUYEN_QUANG },
  // Xã Kim Quan of Yên Sơn, which went into the new Tân Trào with two communes of Sơn Dương.
  { unitId: 'C02476', source: TUYEN_QUANG },
  { unitId: 'D84-huyen-tra-cu', source: VINH_LONG },
];

/** Published totals: before, of the Ministry of Home Affairs in 2025; after, of NQ 202/2025/QH15 and NQ 1654 to 1687/NQ-UBTVQH15. */
export const OFFICIAL_COUNTS = {
  formerProvinces: 63,
  formerDistricts: 696,
  formerCommunes: 10_035,
  provinces: 34,
  commune: 2_621,
  ward: 687,
  specialZone: 13,
} as const;
