import type { PlainDate, Unit } from '@bacthang/domain';

/** The root of both maps. */
export const VIET_NAM: Unit = {
  id: 'VN',
  code: 'VN',
  name: 'Việt Nam',
  tier: 'central',
  type: 'country',
  validFrom: null,
  validTo: null,
  parentId: null,
};

/** The governments of the new units work from this day on (Art. 2 of each of NQ 1654 to 1687/NQ-UBTVQH15, 16/06/2025). */
export const REARRANGEMENT_DAY: PlainDate = '2025-07-01';
