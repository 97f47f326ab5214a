import { isWithin, type PlainDate } from '../shared/index.ts';
import {
  type OpinionRule,
  PROCEDURE_TERMS,
  type ProcedureCode,
  type ProcedureInForce,
  type ProcedureTermName,
  type ReviewProcedure,
} from './procedure.ts';
import { OPINION_RULES, PROCEDURES_IN_FORCE, REVIEW_PROCEDURES } from './procedures.ts';
import type { ReviewKind } from './round.ts';

/** An administrator's word for what was not verified: a term's value, with the source they read. */
export interface ProcedureConfirmation {
  readonly procedure: ProcedureCode;
  /** A term, that the procedure applies at all (`inForce`), its days of the year (`calendar`), or whether the tier above is asked (`opinionRule`). */
  readonly key: ProcedureTermName | 'inForce' | 'calendar' | 'opinionRule';
  /** The new value of a term; null leaves what stands. */
  readonly value: number | null;
  readonly source: string;
  readonly confirmedBy: string;
  readonly confirmedOn: PlainDate;
}

/** Which procedure a round opened on a day runs by; null before records begin. */
export function procedureOn(day: PlainDate): ProcedureInForce | null {
  return PROCEDURES_IN_FORCE.find(({ from, to }) => isWithin(day, from, to)) ?? null;
}

/** A procedure with the administrator's words for its terms taken in; the last of several counts. */
export function procedureOf(
  code: ProcedureCode,
  confirmations: readonly ProcedureConfirmation[] = [],
): ReviewProcedure {
  const procedure = REVIEW_PROCEDURES[code];
  const terms = { ...procedure.terms };
  for (const name of PROCEDURE_TERMS) {
    const word = confirmations.findLast((each) => each.procedure === code && each.key === name);
    const value = word?.value ?? terms[name]?.value;
    if (word === undefined || value === undefined) continue;
    const citation = { document: word.source, article: null, certainty: 'text' as const };
    terms[name] = { value, citation, verified: true };
  }
  return { ...procedure, terms };
}

/**
 * Whether the tier above is asked in a round: never in a regular one (QĐ 24/2021/QĐ-TTg Art. 5 takes over clauses 2 to 4 of
 * Art. 4 alone). A province's own line goes before the country's.
 */
export function opinionRule(
  kind: ReviewKind,
  day: PlainDate,
  provinceId: string,
  rules: readonly OpinionRule[] = OPINION_RULES,
): OpinionRule | null {
  if (kind === 'regular') return null;
  const onDay = rules.filter(({ from, to }) => isWithin(day, from, to));
  return onDay.find((rule) => rule.provinceId === provinceId) ?? onDay.find((rule) => rule.provinceId === null) ?? null;
}

/** What a round of a kind leans on. */
export interface ProcedureUse {
  readonly kind: ReviewKind;
  readonly openedOn: PlainDate;
  readonly opinion: OpinionRule | null;
}

/**
 * What of a procedure an official round may not decide on yet: `QD-24-2021.posting`, `QD-24-2021.inForce`. Only what a round
 * of its kind uses; the opinion's days only where it is asked.
 */
export function unconfirmedProcedure(
  procedure: ReviewProcedure,
  { kind, openedOn, opinion }: ProcedureUse,
  confirmations: readonly ProcedureConfirmation[] = [],
): readonly string[] {
  const { code, calendar, terms } = procedure;
  const unused: readonly ProcedureTermName[] = [
    ...(kind === 'regular' ? [] : (['decision'] as const)),
    ...(opinion?.required ? [] : (['opinion'] as const)),
  ];
  const confirmed = (key: string) => confirmations.some((each) => each.procedure === code && each.key === key);
  const inForce = procedureOn(openedOn);
  return [
    ...((inForce?.code === code && inForce.verified) || confirmed('inForce') ? [] : ['inForce']),
    ...(calendar.verified || confirmed('calendar') ? [] : ['calendar']),
    ...PROCEDURE_TERMS.filter((name) => !unused.includes(name) && !terms[name]?.verified),
    ...(opinion === null || opinion.verified || confirmed('opinionRule') ? [] : ['opinionRule']),
  ].map((key) => `${code}.${key}`);
}
