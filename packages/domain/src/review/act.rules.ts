import {
  checkOptionalText,
  checkText,
  isPlainDate,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  refusalsOf,
  resultOf,
  TEXT_LIMITS,
} from '../shared/index.ts';
import type { ReviewCase } from './case.ts';
import type { ReviewContext } from './context.rules.ts';
import { obstaclesTo } from './obstacles.rules.ts';
import type { ReviewAct } from './review-act.ts';
import { withAct } from './with-act.rules.ts';

/** More people than any village meeting has. */
const MOST_PRESENT = 10_000;

/**
 * A case with one act more, or everything that keeps it from being done on its day: what `obstaclesTo` says; `dateInvalid`,
 * `dateInFuture`, `beforeStep` (a day before what it follows); `nobodyPresent`, `agreeingAbovePresent` of a meeting;
 * `complaintUnknown`, `alreadyDone` of a re-check; what `checkText` says of a reason, a note, a number.
 */
export function applyAct(reviewed: ReviewCase, act: ReviewAct, context: ReviewContext): Result<ReviewCase> {
  const dated = checkDay(act.on, startOf(reviewed, act), context.today);
  if (dated.length > 0) return { ok: false, refusals: dated };
  const obstacles = obstaclesTo(act.kind, reviewed, context, act.on);
  const cleaned = checkInput(reviewed, act);
  const said = new Set(obstacles.map(({ code }) => code));
  const refusals = [...obstacles, ...refusalsOf(cleaned).filter(({ code }) => !said.has(code))];
  return resultOf(withAct(reviewed, cleaned.ok ? cleaned.value : act), refusals);
}

function checkDay(on: string, earliest: PlainDate, today: PlainDate): readonly Refusal[] {
  if (!isPlainDate(on)) return [refusal('dateInvalid', ['on'], { value: on, allowed: 'YYYY-MM-DD' })];
  const data = { value: on, allowed: `${earliest}..${today}` };
  if (on > today) return [refusal('dateInFuture', ['on'], data)];
  return on < earliest ? [refusal('beforeStep', ['on'], data)] : [];
}

/** The day of what an act follows. */
function startOf(reviewed: ReviewCase, act: ReviewAct): PlainDate {
  const { listed, scorings, meetings, posting, complaints, opinion, decision } = reviewed;
  switch (act.kind) {
    case 'score':
      return meetings.at(-1)?.on ?? listed.on;
    case 'meet':
      return scorings.at(-1)?.on ?? listed.on;
    case 'post':
      return meetings.at(-1)?.on ?? listed.on;
    case 'complain':
    case 'askOpinion':
      return posting?.on ?? listed.on;
    case 'recheck':
      return complaints[act.complaint]?.on ?? listed.on;
    case 'postRecheck':
      return complaints[act.complaint]?.recheck?.on ?? listed.on;
    case 'answerOpinion':
      return opinion?.asked.on ?? listed.on;
    case 'decide':
      return opinion?.answered?.on ?? posting?.on ?? listed.on;
    case 'certify':
      return decision?.on ?? listed.on;
  }
}

/** The act with its texts as they may be stored. */
function checkInput(reviewed: ReviewCase, act: ReviewAct): Result<ReviewAct> {
  switch (act.kind) {
    case 'meet':
      return resultOf(act, checkVotes(act));
    case 'complain': {
      const reason = checkText(act.reason, { path: ['reason'], max: TEXT_LIMITS.reason, lines: true });
      return reason.ok ? { ok: true, value: { ...act, reason: reason.value } } : reason;
    }
    case 'recheck':
    case 'postRecheck':
      return resultOf(act, checkComplaint(reviewed, act));
    case 'answerOpinion': {
      const note = checkOptionalText(act.note, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
      return note.ok ? { ok: true, value: { ...act, note: note.value } } : note;
    }
    case 'decide':
    case 'certify': {
      const number = checkText(act.number, { path: ['number'], max: TEXT_LIMITS.name });
      return number.ok ? { ok: true, value: { ...act, number: number.value } } : number;
    }
    default:
      return { ok: true, value: act };
  }
}

function checkVotes({ present, agreeing }: Extract<ReviewAct, { kind: 'meet' }>): readonly Refusal[] {
  const refusals = (['present', 'agreeing'] as const).flatMap((field) => {
    const count = field === 'present' ? present : agreeing;
    if (Number.isInteger(count) && count >= 0 && count <= MOST_PRESENT) return [];
    const code = Number.isInteger(count) ? 'outOfRange' : 'notWhole';
    return [refusal(code, [field], { value: String(count), allowed: `0..${MOST_PRESENT}` })];
  });
  if (refusals.length > 0) return refusals;
  if (present === 0) return [refusal('nobodyPresent', ['present'], { value: '0', allowed: `1..${MOST_PRESENT}` })];
  if (agreeing <= present) return [];
  return [refusal('agreeingAbovePresent', ['agreeing'], { value: String(agreeing), allowed: `0..${present}` })];
}

function checkComplaint(
  { complaints }: ReviewCase,
  { kind, complaint }: Extract<ReviewAct, { kind: 'recheck' | 'postRecheck' }>,
): readonly Refusal[] {
  const found = complaints[complaint];
  const data = { value: String(complaint), allowed: `0..${complaints.length - 1}` };
  const missing = found === undefined || (kind === 'postRecheck' && found.recheck === null);
  if (missing) return [refusal('complaintUnknown', ['complaint'], data)];
  const done = kind === 'recheck' ? found.recheck !== null : found.recheck?.posting != null;
  return done ? [refusal('alreadyDone', ['complaint'], { value: String(complaint) })] : [];
}
