/** The years a plan, a target or a figure may name. Earlier standards than those of 2001–2005 are no part of this field. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

/** True for a whole year within the range of the field. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** All years from the first to the last, both included; none if they are reversed. */
export function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
