/** What kind of thing an indicator's value is (cascade §2). */
export const VALUE_TYPES = ['count', 'ratio', 'rate', 'money', 'milestone', 'text'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** How a parent's value comes from its children's. `none`: the unit itself must report. */
export const ROLL_UP_RULES = ['sum', 'ratioOfSums', 'all', 'any', 'max', 'min', 'none'] as const;
export type RollUpRule = (typeof ROLL_UP_RULES)[number];

/** Which way is better. `none`: neither, only watched. */
export const DIRECTIONS = ['up', 'down', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * Chỉ tiêu, chỉ số: what is measured.
 * `per` scales a quotient for show: 100 for a ratio (%), 10000 for a rate "trên 10.000 dân", 1 otherwise.
 * `breaksAtStandard` marks series measured by the poverty standard in force: they break when it changes.
 */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly valueType: ValueType;
  readonly unit: string;
  readonly per: number;
  readonly direction: Direction;
  readonly rollUp: RollUpRule;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly breaksAtStandard: boolean;
  readonly source: string | null;
}

/** Nhóm: narrows both sides of a ratio ("hộ nghèo Khmer / tổng số hộ Khmer"). */
export interface Subgroup {
  readonly code: string;
  readonly name: string;
}
