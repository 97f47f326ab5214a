import type { PlainDate } from '../shared/plain-date.ts';

/** Cấp. Tiers are data: until 30/06/2025 there was a district tier, since 01/07/2025 there is none (NQ 60-NQ/TW; Luật 72/2025/QH15). */
export const TIERS = ['central', 'province', 'district', 'commune', 'village'] as const;
export type Tier = (typeof TIERS)[number];

/** Loại đơn vị hành chính, as its name begins: tỉnh, thành phố trực thuộc trung ương, huyện, … đặc khu, thôn. */
export const UNIT_TYPES = [
  'country',
  'province',
  'municipality',
  'district',
  'urbanDistrict',
  'town',
  'provincialCity',
  'commune',
  'ward',
  'township',
  'specialZone',
  'village',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/**
 * Đơn vị hành chính: a place in the tree.
 * `code` is the statistics office's code, which a successor may carry on (33 is Hưng Yên before and after 2025), so it
 * is not an identity; `id` is. Validity is half-open `[validFrom, validTo)`; `null` is "since before our records" or "still".
 */
export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly tier: Tier;
  readonly type: UnitType;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly parentId: string | null;
}

/** How a unit passed into another: all of it, or a part ("một phần", "phần còn lại" in the resolutions of 16/06/2025). */
export type SuccessionExtent = 'whole' | 'part';

/** A link from a former unit to one that succeeded it. `share` is a recorded share of a divided unit, else unknown. */
export interface UnitSuccession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly on: PlainDate;
  readonly extent: SuccessionExtent;
  readonly source: string;
}
