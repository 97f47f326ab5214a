import type { HouseholdClass } from '../standard/index.ts';
import type { Meeting, Recheck, ReviewCase } from './case.ts';
import type { ReviewProcedure } from './procedure.ts';
import type { ReviewStep } from './step.ts';

/**
 * Whether a meeting agreed: at least 50 % of those present (QĐ 24/2021/QĐ-TTg Art. 4), exactly 50 % included; there is no
 * quorum. Null where the share asked for is not known.
 */
export function meetingAgrees(
  { present, agreeing }: Pick<Meeting, 'present' | 'agreeing'>,
  { terms }: Pick<ReviewProcedure, 'terms'>,
): boolean | null {
  const share = terms.agreeingPercent;
  return share === null ? null : present > 0 && agreeing * 100 >= present * share.value;
}

/** The meeting about the newest scoring; null where that is still to be held. */
export function meetingOfScoring({ scorings, meetings }: ReviewCase): Meeting | null {
  return meetings.length > 0 && meetings.length === scorings.length ? (meetings.at(-1) ?? null) : null;
}

/** How far a case is. A household that its meeting did not agree on is back at `listed`: it is scored again. */
export function stepOf(reviewed: ReviewCase, procedure: Pick<ReviewProcedure, 'terms'>): ReviewStep {
  if (reviewed.decision !== null) return 'decided';
  if (reviewed.opinion !== null) return 'opinion';
  if (reviewed.posting !== null) return 'posted';
  const meeting = meetingOfScoring(reviewed);
  if (meeting !== null) return meetingAgrees(meeting, procedure) ? 'met' : 'listed';
  return reviewed.scorings.length > 0 ? 'scored' : 'listed';
}

/** The class as the review has it now: by the newest re-check, else by the newest scoring; null before that. */
export function reviewedClass({ scorings, complaints }: ReviewCase): HouseholdClass | null {
  const newest = complaints.reduce<Recheck | null>(
    (found, { recheck }) => (recheck !== null && (found === null || recheck.on >= found.on) ? recheck : found),
    null,
  );
  return newest?.class ?? scorings.at(-1)?.class ?? null;
}
