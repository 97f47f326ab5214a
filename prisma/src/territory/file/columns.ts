/**
 * The columns of a file of official codes. A header may be the identifier or one of the Vietnamese names, with or
 * without marks; order does not matter. Dates are `YYYY-MM-DD` or `DD/MM/YYYY`.
 */
export const COLUMNS = {
  /** Official code: 2 digits for a province, 3 for a district, 5 for a commune. Lost leading zeros are put back. */
  code: ['code', 'mã', 'mã đơn vị', 'mã số'],
  /** Name with its type in front (`Xã Tân Hưng`), or bare if the row has a type. */
  name: ['name', 'tên', 'tên đơn vị'],
  /** `tỉnh` · `huyện` · `xã`, or province · district · commune. */
  tier: ['tier', 'cấp'],
  /** The type in words (`thị xã`), if the name does not begin with it. */
  type: ['type', 'loại', 'loại đơn vị'],
  /** Code of the unit above, in this file or recorded already; a province has none. */
  parent: ['parent', 'mã cấp trên', 'mã đơn vị cấp trên'],
  /** First day; blank: since before the records. */
  validFrom: ['validFrom', 'hiệu lực từ', 'từ ngày'],
  /** First day on which the unit is no more; blank: it still is. */
  validTo: ['validTo', 'hết hiệu lực từ'],
  /** Codes of the units it was formed from, between semicolons; `12322 (một phần)` for a part of one. */
  predecessors: ['predecessors', 'mã đơn vị cũ', 'hình thành từ'],
  /** The document that formed it. */
  source: ['source', 'văn bản', 'căn cứ'],
} as const;

export type Column = keyof typeof COLUMNS;

export const REQUIRED_COLUMNS: readonly Column[] = ['code', 'name', 'tier'];
