/** The two lists that every yearly review makes (QĐ 24/2021/QĐ-TTg): poor and near-poor households, or those in them. */
export const MOVEMENT_LISTS = ['poor', 'nearPoor'] as const;
export type MovementList = (typeof MOVEMENT_LISTS)[number];

/**
 * What takes households off each list and what puts them on it, in the order of the forms.
 * Poor: thoát nghèo thành cận nghèo, thoát nghèo vượt cận nghèo, giảm khác; từ hộ cận nghèo, tái nghèo, phát sinh mới,
 * tăng khác. Near-poor: rơi xuống nghèo, thoát cận nghèo, giảm khác; từ hộ nghèo, tái cận nghèo, phát sinh mới, tăng khác.
 */
export const DECREASES = {
  poor: ['escapedToNearPoor', 'escapedAbove', 'otherDecrease'],
  nearPoor: ['becamePoor', 'escapedAbove', 'otherDecrease'],
} as const;
export const INCREASES = {
  poor: ['fromNearPoor', 'rePoor', 'newlyPoor', 'otherIncrease'],
  nearPoor: ['fromPoor', 'reNearPoor', 'newlyNearPoor', 'otherIncrease'],
} as const;

/** Who leaves one list for the other is seen from both sides. */
export const CROSSINGS = [
  { poor: 'escapedToNearPoor', nearPoor: 'fromPoor' },
  { poor: 'fromNearPoor', nearPoor: 'becamePoor' },
] as const;

/** A figure of one list. */
export type MovementFigure<L extends MovementList> =
  | 'start'
  | (typeof DECREASES)[L][number]
  | (typeof INCREASES)[L][number]
  | 'end';

/** Diễn biến of one list in a year: whole households, or persons. */
export type ListMovement<L extends MovementList, T = bigint> = Readonly<Record<MovementFigure<L>, T>>;

/** Both lists of one unit and year; `T` is what a figure is given as. */
export type Movement<T = bigint> = { readonly [L in MovementList]: ListMovement<L, T> };

/**
 * A movement as reported, whole numbers or their digits, null where nothing was typed. `previousEnd`: what stood on each
 * list at the end of the year before; null where that is not known.
 */
export interface MovementReport extends Movement<bigint | string | null> {
  readonly previousEnd: Readonly<Record<MovementList, bigint | null>>;
}
