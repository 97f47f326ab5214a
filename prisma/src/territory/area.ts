import type { UnitType } from '@bacthang/domain';

/** Khu vực, by which the poverty lines differ. */
export type Area = 'rural' | 'urban';

/**
 * The area that follows from a commune's type: xã is rural, phường and thị trấn are urban.
 * `null` where no rule was found (đặc khu) or the question does not arise (tiers above the commune): an administrator
 * sets it, as a dated attribute.
 */
export function areaOf(type: UnitType): Area | null {
  if (type === 'commune') return 'rural';
  return type === 'ward' || type === 'township' ? 'urban' : null;
}
