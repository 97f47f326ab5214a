import type { PlainDate } from '../shared/index.ts';
import type { Done, ReviewCase } from './case.ts';
import type { ReviewContext } from './context.rules.ts';
import { roundDeadline, termEnd } from './deadline.rules.ts';
import type { Deadline, ReviewActKind } from './step.ts';

/** One act that was done, with the last day that it had; `late` where it came after. */
export interface DoneStep extends Done {
  readonly act: ReviewActKind | 'list';
  readonly deadline: Deadline | null;
  readonly late: boolean;
}

/** Everything that was done to a case, by day: what, by whom, by when it was due and whether it was late. */
export function doneSteps(reviewed: ReviewCase, context: ReviewContext): readonly DoneStep[] {
  const { listed, scorings, meetings, posting, complaints, opinion, decision, certificate } = reviewed;
  const end = roundDeadline(context);
  const step = (act: DoneStep['act'], done: Done, deadline: Deadline | null = null): DoneStep => ({
    act,
    on: done.on,
    by: done.by,
    deadline,
    late: deadline !== null && done.on > deadline.day,
  });
  const steps = [
    step('list', listed),
    ...scorings.map((done) => step('score', done, end)),
    ...meetings.map((done) => step('meet', done, end)),
    ...(posting ? [step('post', posting, end)] : []),
    ...complaints.flatMap((complaint) => {
      const { recheck } = complaint;
      const filed = step('complain', complaint);
      if (recheck === null) return [filed];
      const rechecked = step('recheck', recheck, termEnd('recheck', complaint.on, context));
      return [filed, rechecked, ...(recheck.posting ? [step('postRecheck', recheck.posting, end)] : [])];
    }),
    ...(opinion ? [step('askOpinion', opinion.asked, end)] : []),
    ...(opinion?.answered
      ? [step('answerOpinion', opinion.answered, termEnd('opinion', opinion.asked.on, context))]
      : []),
    ...(decision ? [step('decide', decision, end)] : []),
    ...(certificate ? [step('certify', certificate)] : []),
  ];
  return steps.toSorted((a, b) => byDay(a.on, b.on));
}

function byDay(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
