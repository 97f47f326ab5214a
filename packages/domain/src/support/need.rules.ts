import { isPlainDate, type PlainDate, type Refusal, type Result, refusal, resultOf } from '../shared/index.ts';
import type { SupportNeed } from './support.ts';
import { checkKind } from './support-kind.rules.ts';
import { SUPPORT_KINDS, type SupportKind } from './support-kind.ts';

/**
 * A need as it may be recorded. Refuses what `checkKind` says of kind and person; `dateInvalid`, `dateInFuture` of its first day;
 * `endNotAfterStart`; `needStands` where the same need is recorded already for some of that time (`recorded`: of this household).
 */
export function checkNeed(
  need: SupportNeed,
  recorded: readonly SupportNeed[],
  today: PlainDate,
  kinds: readonly SupportKind[] = SUPPORT_KINDS,
): Result<SupportNeed> {
  const days = checkSpan(need, today);
  const same = days.length > 0 ? undefined : recorded.find((other) => isSame(other, need) && overlaps(other, need));
  return resultOf(need, [
    ...checkKind(need, kinds),
    ...days,
    ...(same ? [refusal('needStands', ['from'], { value: same.from, subject: need.kind })] : []),
  ]);
}

/**
 * The need as it stands once it has ended: `on` is the first day without it, and its first day where it was recorded by mistake and
 * never stood. Refuses `needEnded`; `dateInvalid`, `dateInFuture`; `endNotAfterStart` of a day before it began.
 */
export function endNeed(need: SupportNeed, on: PlainDate, today: PlainDate): Result<SupportNeed> {
  const refusals = [...checkDay(on, 'on', today)];
  if (need.to !== null) refusals.push(refusal('needEnded', ['needId'], { value: need.to }));
  if (on < need.from) refusals.push(refusal('endNotAfterStart', ['on'], { value: on, allowed: `${need.from}..` }));
  return resultOf({ ...need, to: on }, refusals);
}

function checkSpan({ from, to }: SupportNeed, today: PlainDate): readonly Refusal[] {
  const start = checkDay(from, 'from', today);
  if (to === null || start.length > 0) return start;
  if (!isPlainDate(to)) return [refusal('dateInvalid', ['to'], { value: to, allowed: 'YYYY-MM-DD' })];
  return to > from ? [] : [refusal('endNotAfterStart', ['to'], { value: to, allowed: `${from}..` })];
}

/** A day that has come: what will be is no record. */
export function checkDay(day: string, field: string, today: PlainDate): readonly Refusal[] {
  if (!isPlainDate(day)) return [refusal('dateInvalid', [field], { value: day, allowed: 'YYYY-MM-DD' })];
  return day > today ? [refusal('dateInFuture', [field], { value: day, allowed: `..${today}` })] : [];
}

const isSame = (a: SupportNeed, b: SupportNeed) => a.kind === b.kind && a.personId === b.personId;

const overlaps = (a: SupportNeed, b: SupportNeed) =>
  a.from !== a.to && (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);
