/** What tells people apart where they live: `placeId` is the commune, `birthYear` the year alone. */
export interface PersonTrace {
  readonly personId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly placeId: string;
  readonly identityNumber: string | null;
}

/**
 * How sure a duplicate is: one identity number; one name, birth year and place; or the same but for accents ("Hung", "Hùng"),
 * which may well be two people.
 */
export const DUPLICATE_GROUNDS = ['identityNumber', 'name', 'nameWithoutAccents'] as const;
export type DuplicateGround = (typeof DUPLICATE_GROUNDS)[number];

/** Two people of the register who may be one; `firstId` before `secondId`. Only the surest ground is named. */
export interface Duplicate {
  readonly firstId: string;
  readonly secondId: string;
  readonly ground: DuplicateGround;
}
