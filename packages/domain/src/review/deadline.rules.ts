import type { PlainDate } from '../shared/index.ts';
import type { ReviewContext } from './context.rules.ts';
import type { ProcedureTermName } from './procedure.ts';
import type { ReviewRound } from './round.ts';
import type { Deadline } from './step.ts';
import { afterDays, afterWorkingDays } from './working-day.rules.ts';

/** A term of working days that starts on a day; null where the procedure's days are not known. */
export function termEnd(
  name: Exclude<ProcedureTermName, 'agreeingPercent' | 'decision'>,
  start: PlainDate,
  { procedure, calendar }: Pick<ReviewContext, 'procedure' | 'calendar'>,
): Deadline | null {
  const term = procedure.terms[name];
  return term === null ? null : afterWorkingDays(start, term.value, calendar);
}

/**
 * By which day a round is to be decided: the last of the periodic review's days (14 December), or 15 days from the start of
 * a regular one, which is the 15th of its month (QĐ 24/2021/QĐ-TTg Art. 3, 5). Null where that is not known.
 */
export function roundDeadline({
  round,
  procedure,
  calendar,
}: Pick<ReviewContext, 'procedure' | 'calendar'> & {
  readonly round: Pick<ReviewRound, 'kind' | 'year' | 'month'>;
}): Deadline | null {
  const { periodicTo, regularFromDay } = procedure.calendar;
  if (round.kind === 'periodic') return { day: `${round.year}-${periodicTo}`, certain: true };
  const { decision } = procedure.terms;
  if (decision === null || round.month === null) return null;
  const start = `${round.year}-${twoDigits(round.month)}-${twoDigits(regularFromDay)}`;
  return afterDays(start, decision.value, calendar);
}

/** Two digits of a month or a day. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
