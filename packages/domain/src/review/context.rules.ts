import type { PlainDate } from '../shared/index.ts';
import { WORK_CALENDAR } from './holidays.ts';
import { opinionRule, type ProcedureConfirmation, procedureOf, unconfirmedProcedure } from './procedure.rules.ts';
import type { OpinionRule, ReviewProcedure } from './procedure.ts';
import { OPINION_RULES } from './procedures.ts';
import type { ReviewRound } from './round.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What an act is judged by. `unconfirmed`: what an official round may not decide on, of the procedure and of the standard. */
export interface ReviewContext {
  readonly round: ReviewRound;
  readonly procedure: ReviewProcedure;
  readonly opinionRequired: boolean;
  readonly unconfirmed: readonly string[];
  readonly calendar: WorkCalendar;
  readonly today: PlainDate;
}

/** What an installation has added: administrators' words, provinces' own lines, further years of holidays. */
export interface ReviewSettings {
  readonly confirmations: readonly ProcedureConfirmation[];
  readonly opinionRules: readonly OpinionRule[];
  readonly calendar: WorkCalendar;
}

export const SHIPPED_SETTINGS: ReviewSettings = {
  confirmations: [],
  opinionRules: OPINION_RULES,
  calendar: WORK_CALENDAR,
};

/**
 * What a round is run by on a day. `unconfirmedStandard`: keys of the standard's parameters and tables that nobody has
 * confirmed; they and the procedure's own keep an official round from deciding.
 */
export function reviewContext(
  round: ReviewRound,
  today: PlainDate,
  unconfirmedStandard: readonly string[],
  { confirmations, opinionRules, calendar }: ReviewSettings = SHIPPED_SETTINGS,
): ReviewContext {
  const { kind, openedOn } = round;
  const procedure = procedureOf(round.procedure, confirmations);
  const opinion = opinionRule(kind, openedOn, round.provinceId, opinionRules);
  return {
    round,
    procedure,
    opinionRequired: opinion?.required ?? false,
    unconfirmed: [
      ...unconfirmedProcedure(procedure, { kind, openedOn, opinion }, confirmations),
      ...unconfirmedStandard,
    ],
    calendar,
    today,
  };
}
