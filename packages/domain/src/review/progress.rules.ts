import type { ReviewCase } from './case.ts';
import { stepOf } from './case-state.rules.ts';
import type { ReviewContext } from './context.rules.ts';
import { nextSteps } from './next-steps.rules.ts';
import { openComplaints } from './standing-posting.rules.ts';
import { REVIEW_STEPS, type ReviewStep } from './step.ts';

/** How far a round is: cases by step, those with something overdue, with a complaint open, and fit to be decided today. */
export interface RoundProgress {
  readonly cases: number;
  readonly byStep: Readonly<Record<ReviewStep, number>>;
  readonly overdue: number;
  readonly complaintsOpen: number;
  readonly decidable: number;
}

/** A case, and how many of the round stand exactly as it does. */
export interface CasesAlike {
  readonly reviewed: ReviewCase;
  readonly households: number;
}

export function roundProgress(cases: readonly CasesAlike[], context: ReviewContext): RoundProgress {
  const byStep = Object.fromEntries(REVIEW_STEPS.map((step) => [step, 0])) as Record<ReviewStep, number>;
  let [all, overdue, complaintsOpen, decidable] = [0, 0, 0, 0];
  for (const { reviewed, households } of cases) {
    all += households;
    byStep[stepOf(reviewed, context.procedure)] += households;
    const steps = nextSteps(reviewed, context);
    if (steps.some((step) => step.overdue)) overdue += households;
    if (openComplaints(reviewed).length > 0) complaintsOpen += households;
    if (steps.some(({ act, obstacles }) => act === 'decide' && obstacles.length === 0)) decidable += households;
  }
  return { cases: all, byStep, overdue, complaintsOpen, decidable };
}
