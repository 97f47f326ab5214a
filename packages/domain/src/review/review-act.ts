import type { HouseholdClass } from '../standard/index.ts';
import type { Done } from './case.ts';

/** What can be done to a case, with what it takes. `complaint` is its place in the case's list; a decision is on what the review came to. */
export type ReviewAct = Done &
  (
    | { readonly kind: 'score'; readonly class: HouseholdClass }
    | { readonly kind: 'meet'; readonly present: number; readonly agreeing: number }
    | { readonly kind: 'post' }
    | { readonly kind: 'complain'; readonly reason: string }
    | { readonly kind: 'recheck'; readonly complaint: number; readonly class: HouseholdClass }
    | { readonly kind: 'postRecheck'; readonly complaint: number }
    | { readonly kind: 'askOpinion' }
    | { readonly kind: 'answerOpinion'; readonly agrees: boolean; readonly note: string | null }
    | { readonly kind: 'decide'; readonly number: string }
    | { readonly kind: 'certify'; readonly number: string }
  );
