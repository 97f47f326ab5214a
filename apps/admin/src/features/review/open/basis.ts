import {
  PROCEDURE_TERMS,
  type ProcedureTerm,
  type ProcedureTermName,
  procedureOf,
  procedureOn,
  type ReviewKind,
} from '@bacthang/domain/review';
import type { PlainDate } from '@bacthang/domain/shared';
import { type Citation, rulesOn, type StandardCode } from '@bacthang/domain/standard';

/** A line of the law that a round opened on a day would go by. */
export interface BasisLine<T extends string> {
  readonly value: T;
  readonly citation: Citation;
  readonly verified: boolean;
}

/** By what a round of a kind would be run that is opened on a day. Null: looked for and not found. */
export interface RoundBasis {
  readonly standard: BasisLine<StandardCode> | null;
  readonly procedure: BasisLine<string> | null;
  readonly terms: readonly (readonly [ProcedureTermName, ProcedureTerm])[];
  readonly policyYear: number;
}

/** A periodic round counts by the standard of its review and serves the next year, a monthly one by that of the day. */
export function basisOf(kind: ReviewKind, year: number, on: PlainDate, provinceId: string | null): RoundBasis {
  const { periodicStandard, standardInForce } = rulesOn(on, provinceId);
  const procedure = procedureOn(on, provinceId);
  // A monthly round asks nobody above; a yearly one is decided by the last of its days, not so many from its start.
  const unused = kind === 'periodic' ? 'decision' : 'opinion';
  const terms = procedure ? procedureOf(procedure.code).terms : null;
  return {
    standard: kind === 'periodic' ? periodicStandard : standardInForce,
    procedure: procedure && { value: procedure.code, citation: procedure.citation, verified: procedure.verified },
    terms: PROCEDURE_TERMS.flatMap((name) => {
      const term = terms?.[name];
      return term && name !== unused ? [[name, term] as const] : [];
    }),
    policyYear: kind === 'periodic' ? year + 1 : year,
  };
}

/** Where it stands: `NĐ 07/2021/NĐ-CP, Điều 3`. */
export function citationText({ document, article }: Pick<Citation, 'document' | 'article'>): string {
  return article === null ? document : `${document}, ${article}`;
}
