import type { PlainDate } from '../shared/index.ts';
import type { ReviewCase } from './case.ts';
import { stepOf } from './case-state.rules.ts';
import type { ReviewContext } from './context.rules.ts';
import { roundDeadline, termEnd } from './deadline.rules.ts';
import { obstaclesTo } from './obstacles.rules.ts';
import { postedUntil } from './standing-posting.rules.ts';
import { type Deadline, type NextStep, REVIEW_ACTS, type ReviewActKind } from './step.ts';

/**
 * What may be done to a case today, and what keeps everything else from it, in the order of the procedure. `overdue` is what
 * is still to be done after its last day; a complaint is nobody's duty and never overdue.
 */
export function nextSteps(reviewed: ReviewCase, context: ReviewContext): readonly NextStep[] {
  return REVIEW_ACTS.map((act) => {
    const obstacles = obstaclesTo(act, reviewed, context, context.today);
    const deadline = deadlineOf(act, reviewed, context);
    const due = act !== 'complain' && isStillToDo(act, reviewed, context);
    return { act, obstacles, deadline, overdue: due && deadline !== null && context.today > deadline.day };
  });
}

/** The last day for an act as the case stands; null where no term runs. */
export function deadlineOf(act: ReviewActKind, reviewed: ReviewCase, context: ReviewContext): Deadline | null {
  const from = (days: readonly PlainDate[]) => days.toSorted()[0];
  switch (act) {
    case 'complain':
      return postedUntil(reviewed, context);
    case 'recheck': {
      const first = from(reviewed.complaints.filter(({ recheck }) => recheck === null).map(({ on }) => on));
      return first === undefined ? null : termEnd('recheck', first, context);
    }
    case 'answerOpinion':
      return reviewed.opinion === null ? null : termEnd('opinion', reviewed.opinion.asked.on, context);
    case 'certify':
      return null;
    default:
      return roundDeadline(context);
  }
}

function isStillToDo(act: ReviewActKind, reviewed: ReviewCase, context: ReviewContext): boolean {
  const { complaints, opinion, posting, decision } = reviewed;
  const step = stepOf(reviewed, context.procedure);
  switch (act) {
    case 'score':
      return step === 'listed';
    case 'meet':
      return step === 'listed' || step === 'scored';
    case 'post':
      return posting === null && decision === null;
    case 'recheck':
      return decision === null && complaints.some(({ recheck }) => recheck === null);
    case 'postRecheck':
      return decision === null && complaints.some(({ recheck }) => recheck !== null && recheck.posting === null);
    case 'askOpinion':
      return context.opinionRequired && opinion === null && decision === null;
    case 'answerOpinion':
      return opinion !== null && opinion.answered === null;
    case 'decide':
      return decision === null;
    default:
      return false;
  }
}
