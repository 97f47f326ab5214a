import type { HouseholdClass, HouseholdFacts, PlainDate, StandardCode } from '@bacthang/domain';
import type { InventedPerson } from './people.ts';

/** The first review was by the standard before; the last decided one is that whose lists the open one begins with. */
export const FIRST_YEAR = 2020;
export const DECIDED_YEAR = 2023;
/** The year in which lists were corrected after they had been decided, and the last before a village changed communes. */
export const CORRECTED_YEAR = 2022;

/** The days of the periodic round of a year, as the procedure has them. */
export const daysOf = (year: number) => ({
  opened: `${year}-09-05`,
  scored: `${year}-09-20`,
  met: `${year}-10-10`,
  posted: `${year}-10-12`,
  asked: `${year}-10-24`,
  given: `${year}-10-27`,
  decided: `${year}-11-10`,
});

/** The same of the round in December that corrects the periodic one. */
export const correctionDaysOf = (year: number) => ({
  opened: `${year}-12-01`,
  scored: `${year}-12-05`,
  met: `${year}-12-08`,
  posted: `${year}-12-09`,
  asked: `${year}-12-13`,
  given: `${year}-12-14`,
  decided: `${year}-12-20`,
});

/** By which standard and procedure the review of a year counts. */
export const lawOf = (year: number): { readonly standard: StandardCode; readonly procedure: string } =>
  year === FIRST_YEAR
    ? { standard: 'MDP-2016', procedure: 'TT-17-2016' }
    : { standard: 'MDP-2022', procedure: 'QD-24-2021' };

/** What one round found of a household. */
export interface InventedReview {
  readonly year: number;
  readonly kind: 'periodic' | 'regular';
  readonly communeId: string;
  readonly class: HouseholdClass;
  readonly facts: HouseholdFacts;
}

/** A made-up household with what the reviews found of it, in their order. */
export interface InventedHousehold {
  readonly id: string;
  /** The same at every start; what is made up of it hangs on this. */
  readonly key: string;
  readonly villageId: string;
  readonly people: readonly (InventedPerson & { readonly id: string })[];
  readonly reviews: readonly InventedReview[];
  /** Scored in the round that is still open; null: not yet, or not in it. */
  readonly nextFacts: { readonly class: HouseholdClass; readonly facts: HouseholdFacts } | null;
}

/** What is known of a household before one of its reviews. */
export interface Before {
  readonly last: InventedReview | null;
  readonly leftPoorIn: number | null;
  readonly leftNearPoorIn: number | null;
}

/** A household's reviews, each with what came before it. */
export function inOrder(reviews: readonly InventedReview[]): readonly (readonly [InventedReview, Before])[] {
  let before: Before = { last: null, leftPoorIn: null, leftNearPoorIn: null };
  return reviews.map((review) => {
    const known = before;
    const left = (list: HouseholdClass) => known.last?.class === list && review.class !== list;
    before = {
      last: review,
      leftPoorIn: left('poor') ? review.year : known.leftPoorIn,
      leftNearPoorIn: left('nearPoor') ? review.year : known.leftNearPoorIn,
    };
    return [review, known] as const;
  });
}

/** The day a review scored its households. */
export function scoredOn({ year, kind }: Pick<InventedReview, 'year' | 'kind'>): PlainDate {
  return (kind === 'periodic' ? daysOf(year) : correctionDaysOf(year)).scored;
}
