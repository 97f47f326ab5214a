import type { PlainDate, Refusal } from '../shared/index.ts';
import type { PaperRule } from '../standard/index.ts';
import { WORK_CALENDAR } from './holidays.ts';
import {
  opinionRule,
  type ProcedureConfirmation,
  procedureOf,
  procedureOn,
  unconfirmedProcedure,
} from './procedure.rules.ts';
import type { OpinionRule, ReviewProcedure } from './procedure.ts';
import { OPINION_RULES } from './procedures.ts';
import type { ReviewRound } from './round.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What an act is judged by. `undecidable`: why this round may decide nothing yet, by its
 * procedure and by its standard. */
export interface ReviewContext {
  readonly round: ReviewRound;
  readonly procedure: ReviewProcedure;
  readonly opinionRequired: boolean;
  readonly undecidable: readonly Refusal[];
  readonly calendar: WorkCalendar;
  readonly today: PlainDate;
}

/** What an installation has added: administrators' words, provinces' own lines, further years of holidays. */
export interface ReviewSettings {
  readonly confirmations: readonly ProcedureConfirmation[];
  readonly opinionRules: readonly OpinionRule[];
  readonly calendar: WorkCalendar;
  readonly localRules?: readonly PaperRule[];
}

export const SHIPPED_SETTINGS: ReviewSettings = {
  confirmations: [],
  opinionRules: OPINION_RULES,
  calendar: WORK_CALENDAR,
};

/**
 * What a round is run by on a day. `standardRefusals`: what `compileStandard` says to the round's standard
 * for its purpose; that and what nobody has confirmed of the procedure keep an official round from deciding.
 */
export function reviewContext(
  round: ReviewRound,
  today: PlainDate,
  standardRefusals: readonly Refusal[],
  { confirmations, opinionRules, calendar, localRules = [] }: ReviewSettings = SHIPPED_SETTINGS,
): ReviewContext {
  const { kind, openedOn } = round;
  const procedure = procedureOf(round.procedure, confirmations);
  const inForce = procedureOn(openedOn, round.provinceId, localRules);
  const opinion = opinionRule(kind, openedOn, round.provinceId, opinionRules);
  return {
    round,
    procedure,
    opinionRequired: opinion?.required ?? false,
    undecidable: [...unconfirmedProcedure(procedure, { kind, inForce, opinion }, confirmations), ...standardRefusals],
    calendar,
    today,
  };
}
