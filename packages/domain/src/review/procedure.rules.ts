import { isWithin, type PlainDate, type Refusal, refusal } from '../shared/index.ts';
import { type Citation, type PaperRule, rulesOn } from '../standard/index.ts';
import {
  type OpinionRule,
  PROCEDURE_CODES,
  PROCEDURE_TERMS,
  type ProcedureCode,
  type ProcedureTermName,
  type ReviewProcedure,
} from './procedure.ts';
import { OPINION_RULES, REVIEW_PROCEDURES } from './procedures.ts';
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

/** The procedure that applies, and whether somebody has read that it does. */
export interface ProcedureInForce {
  readonly code: ProcedureCode;
  readonly citation: Citation;
  readonly verified: boolean;
}

/**
 * Which procedure a round opened on a day runs by; `local` are lines of provinces. Null where none was found (from 2027 on
 * nothing says how to review), before records begin, and where it is one that this code does not know.
 */
export function procedureOn(
  day: PlainDate,
  provinceId: string | null = null,
  local: readonly PaperRule[] = [],
): ProcedureInForce | null {
  const { procedure } = rulesOn(day, provinceId, local);
  const code = PROCEDURE_CODES.find((known) => known === procedure?.value);
  return procedure === null || code === undefined
    ? null
    : { code, citation: procedure.citation, verified: procedure.verified };
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
 * Art. 4 alone). A province's own line goes before the country's; of several the one that counts from the latest day, of
 * those the last.
 */
export function opinionRule(
  kind: ReviewKind,
  day: PlainDate,
  provinceId: string,
  rules: readonly OpinionRule[] = OPINION_RULES,
): OpinionRule | null {
  if (kind === 'regular') return null;
  const onDay = rules.filter(({ from, to }) => isWithin(day, from, to));
  const latestOf = (place: string | null) =>
    onDay
      .filter((rule) => rule.provinceId === place)
      .reduce<OpinionRule | null>((latest, rule) => (latest && latest.from > rule.from ? latest : rule), null);
  return latestOf(provinceId) ?? latestOf(null);
}

/** What a round leans on. */
export interface ProcedureUse {
  readonly kind: ReviewKind;
  readonly inForce: ProcedureInForce | null;
  readonly opinion: OpinionRule | null;
}

/**
 * What of a procedure an official round may not decide on yet: `parameterUnconfirmed`, `value` the key
 * (`QD-24-2021.posting`, `QD-24-2021.inForce`), `subject` the document. Only what a round of its kind uses; the opinion's
 * days only where it is asked.
 */
export function unconfirmedProcedure(
  { code, calendar, terms }: ReviewProcedure,
  { kind, inForce, opinion }: ProcedureUse,
  confirmations: readonly ProcedureConfirmation[] = [],
): readonly Refusal[] {
  const unused: readonly ProcedureTermName[] = [
    ...(kind === 'regular' ? [] : (['decision'] as const)),
    ...(opinion?.required ? [] : (['opinion'] as const)),
  ];
  const leansOn: readonly (readonly [ProcedureConfirmation['key'], Doubtful])[] = [
    ['inForce', inForce?.code === code ? inForce : null],
    ['calendar', calendar],
    ...PROCEDURE_TERMS.filter((name) => !unused.includes(name)).map((name) => [name, terms[name]] as const),
    ...(opinion === null ? [] : [['opinionRule', opinion] as const]),
  ];
  return leansOn
    .filter(
      ([key, fact]) => !fact?.verified && !confirmations.some((each) => each.procedure === code && each.key === key),
    )
    .map(([key, fact]) =>
      refusal('parameterUnconfirmed', [], { value: `${code}.${key}`, subject: fact?.citation.document ?? null }),
    );
}

/** A fact of the law, or null where nothing was found. */
type Doubtful = { readonly verified: boolean; readonly citation: Citation } | null;
