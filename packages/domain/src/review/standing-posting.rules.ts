import type { PlainDate } from '../shared/index.ts';
import type { Complaint, ReviewCase } from './case.ts';
import type { ReviewContext } from './context.rules.ts';
import { termEnd } from './deadline.rules.ts';
import type { Deadline } from './step.ts';

/**
 * The last day on which anything of a case is still put up: its list, or the result of a re-check. Null before the list is
 * put up, and where the days of posting are not known.
 */
export function postedUntil(reviewed: ReviewCase, context: ReviewContext): Deadline | null {
  if (reviewed.posting === null) return null;
  const rechecks = reviewed.complaints.flatMap(({ recheck }) => (recheck?.posting ? [recheck.posting] : []));
  const ends = [
    termEnd('posting', reviewed.posting.on, context),
    ...rechecks.map(({ on }) => termEnd('recheckPosting', on, context)),
  ];
  return ends.reduce((last, end) => (last === null || end === null ? null : end.day > last.day ? end : last));
}

/** Whether a term is over on a day: not before the day after its last one. */
export function isOver(deadline: Deadline | null, on: PlainDate): boolean {
  return deadline !== null && on > deadline.day;
}

/** Complaints whose re-check, or the posting of its result, is still to come. */
export function openComplaints({ complaints }: ReviewCase): readonly Complaint[] {
  return complaints.filter(({ recheck }) => recheck === null || recheck.posting === null);
}
