import { addDays, type PlainDate, type Refusal, refusal } from '../shared/index.ts';
import type { ReviewCase } from './case.ts';
import { meetingAgrees, meetingOfScoring, stepOf } from './case-state.rules.ts';
import type { ReviewContext } from './context.rules.ts';
import { isOver, openComplaints, postedUntil } from './standing-posting.rules.ts';
import type { ReviewActKind, ReviewStep } from './step.ts';

/**
 * What stands in the way of an act on a day; nothing if it may be done. Steps cannot be skipped (`stepNotReached`, with the
 * step it takes as `allowed`), nothing follows a decision but its certificate (`alreadyDecided`), nothing is done twice
 * (`alreadyDone`). What else there is, by act: see the functions below.
 */
export function obstaclesTo(
  act: ReviewActKind,
  reviewed: ReviewCase,
  context: ReviewContext,
  on: PlainDate,
): readonly Refusal[] {
  const step = stepOf(reviewed, context.procedure);
  if (act === 'certify') return certifyObstacles(reviewed, step);
  if (step === 'decided') return [refusal('alreadyDecided', [], { value: reviewed.decision?.number ?? null })];
  return OBSTACLES[act](reviewed, context, on, step);
}

type Obstacles = (reviewed: ReviewCase, context: ReviewContext, on: PlainDate, step: ReviewStep) => readonly Refusal[];

const OBSTACLES: Readonly<Record<Exclude<ReviewActKind, 'certify'>, Obstacles>> = {
  /** Until the meeting is held a scoring is corrected by another. */
  score: (_, __, ___, step) => needs(step, 'listed', 'scored'),
  meet: (_, __, ___, step) => needs(step, 'scored'),
  post: postObstacles,
  complain: (reviewed, context, on, step) => [
    ...needs(step, 'posted'),
    ...(step === 'posted' && isOver(postedUntil(reviewed, context), on) ? [postingEnded(reviewed, context)] : []),
  ],
  recheck: ({ complaints }, _, __, step) => [
    ...needs(step, 'posted'),
    ...(complaints.some(({ recheck }) => recheck === null) ? [] : [refusal('complaintUnknown', ['complaint'])]),
  ],
  postRecheck: ({ complaints }, _, __, step) => [
    ...needs(step, 'posted'),
    ...(complaints.some(({ recheck }) => recheck !== null && recheck.posting === null)
      ? []
      : [refusal('complaintUnknown', ['complaint'])]),
  ],
  askOpinion: (reviewed, context, on, step) => {
    if (!context.opinionRequired) return [refusal('opinionNotRequired', [])];
    if (step === 'opinion') return [refusal('alreadyDone', [])];
    const early = needs(step, 'posted');
    return early.length > 0 ? early : publicObstacles(reviewed, context, on);
  },
  answerOpinion: ({ opinion }, _, __, step) => [
    ...needs(step, 'opinion'),
    ...(opinion?.answered ? [refusal('alreadyDone', [])] : []),
  ],
  decide: decideObstacles,
};

function needs(step: ReviewStep, ...allowed: readonly ReviewStep[]): readonly Refusal[] {
  return allowed.includes(step) ? [] : [refusal('stepNotReached', [], { value: step, allowed: allowed.join('|') })];
}

/** `meetingDisagreed`: fewer than asked for of those present agreed, so it is scored again first. */
function postObstacles(reviewed: ReviewCase, { procedure }: ReviewContext, _: PlainDate, step: ReviewStep) {
  const meeting = meetingOfScoring(reviewed);
  if (step !== 'listed' || meeting === null) return needs(step, 'met');
  if (meetingAgrees(meeting, procedure) === null) return [unconfirmed(`${procedure.code}.agreeingPercent`)];
  const percent = procedure.terms.agreeingPercent?.value;
  const data = { value: `${meeting.agreeing}/${meeting.present}`, allowed: `${percent}..` };
  return [refusal('meetingDisagreed', [], data)];
}

/**
 * `trialDecidesNothing`; what nobody has confirmed of procedure and standard; `opinionMissing` where it is asked (what the
 * tier above says is its opinion: the commune decides either way); and until the public has had its days `postingNotEnded`,
 * `complaintOpen`.
 */
function decideObstacles(reviewed: ReviewCase, context: ReviewContext, on: PlainDate, step: ReviewStep) {
  const { round, opinionRequired, undecidable } = context;
  const waits = opinionRequired && !reviewed.opinion?.answered;
  const early = needs(step, 'posted', 'opinion');
  return [
    ...(round.purpose === 'trial' ? [refusal('trialDecidesNothing', [])] : []),
    ...undecidable,
    ...(early.length > 0 ? early : publicObstacles(reviewed, context, on)),
    ...(early.length === 0 && waits ? [refusal('opinionMissing', [])] : []),
  ];
}

/** `postingNotEnded` with the first day it will have, `complaintOpen` with how many, `parameterUnconfirmed` where no days are known. */
function publicObstacles(reviewed: ReviewCase, context: ReviewContext, on: PlainDate): readonly Refusal[] {
  const until = postedUntil(reviewed, context);
  const open = openComplaints(reviewed).length;
  return [
    ...(until === null ? [unconfirmed(`${context.procedure.code}.posting`)] : []),
    ...(until !== null && !isOver(until, on)
      ? [refusal('postingNotEnded', ['on'], { value: on, allowed: `${addDays(until.day, 1)}..` })]
      : []),
    ...(open > 0 ? [refusal('complaintOpen', [], { value: String(open) })] : []),
  ];
}

function postingEnded(reviewed: ReviewCase, context: ReviewContext): Refusal {
  return refusal('postingEnded', ['on'], { allowed: `..${postedUntil(reviewed, context)?.day ?? ''}` });
}

/** Only whom the decision puts on a list gets one: else `certificateNotDue`. */
function certifyObstacles({ decision, certificate }: ReviewCase, step: ReviewStep): readonly Refusal[] {
  if (decision === null) return needs(step, 'decided');
  if (certificate !== null) return [refusal('alreadyDone', [], { value: certificate.number })];
  return decision.class === 'above' ? [refusal('certificateNotDue', [], { value: decision.class })] : [];
}

function unconfirmed(key: string): Refusal {
  return refusal('parameterUnconfirmed', [], { value: key });
}
