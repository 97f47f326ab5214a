import type { PlainDate, Refusal } from '../shared/index.ts';

/** How far a case is. `opinion` only where the procedure asks it. */
export const REVIEW_STEPS = ['listed', 'scored', 'met', 'posted', 'opinion', 'decided'] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

/** What can be done to a case. */
export const REVIEW_ACTS = [
  'score',
  'meet',
  'post',
  'complain',
  'recheck',
  'postRecheck',
  'askOpinion',
  'answerOpinion',
  'decide',
  'certify',
] as const;
export type ReviewActKind = (typeof REVIEW_ACTS)[number];

/**
 * The last day of a term. `certain` is false where it runs into a year whose holidays nobody has entered yet: weekends
 * alone are left out then.
 */
export interface Deadline {
  readonly day: PlainDate;
  readonly certain: boolean;
}

/** One act as it stands today: allowed where nothing is in its way; `deadline` where a term runs for it. */
export interface NextStep {
  readonly act: ReviewActKind;
  readonly obstacles: readonly Refusal[];
  readonly deadline: Deadline | null;
  readonly overdue: boolean;
}
