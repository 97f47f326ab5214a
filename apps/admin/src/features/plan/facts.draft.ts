import type { graphql } from '@bacthang/contract';
import { checkFacts } from '@bacthang/domain/plan';
import type { Refusal, Result } from '@bacthang/domain/shared';
import { fromWire } from '../../lib/wire.ts';
import { parseTypedDate, typedDate } from './partial-date.ts';

export type PlanFactsInput = ReturnType<typeof graphql.scalar<'PlanFactsInput'>>;

/** The title block of a plan while someone types it. */
export interface FactsDraft {
  readonly kind: PlanFactsInput['kind'];
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly title: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly outlookYear: string;
}

interface Facts extends Omit<PlanFactsInput, 'documentNumber' | 'issuedOn' | 'outlookYear'> {
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
  readonly outlookYear: number | null;
}

export function factsDraftOf(facts: Facts): FactsDraft {
  return {
    kind: facts.kind,
    documentNumber: facts.documentNumber ?? '',
    issuedOn: typedDate(facts.issuedOn),
    title: facts.title,
    periodFrom: String(facts.periodFrom),
    periodTo: String(facts.periodTo),
    outlookYear: facts.outlookYear === null ? '' : String(facts.outlookYear),
  };
}

/** Nothing typed counts as no year at all, which the rule refuses by its range. */
const yearOf = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : 0);

/** The facts as they may be sent, or every refusal that the domain has; paths end in the name of the input field. */
export function readFacts(draft: FactsDraft): Result<PlanFactsInput> {
  const checked = checkFacts(
    {
      kind: fromWire(draft.kind),
      number: draft.documentNumber,
      issuedOn: parseTypedDate(draft.issuedOn),
      title: draft.title,
      periodFrom: yearOf(draft.periodFrom),
      periodTo: yearOf(draft.periodTo),
      outlookYear: draft.outlookYear.trim() === '' ? null : yearOf(draft.outlookYear),
    },
    ['facts'],
  );
  if (!checked.ok) return { ok: false, refusals: checked.refusals.map(asInputPath) };
  const { number, kind: _, ...facts } = checked.value;
  return { ok: true, value: { ...facts, kind: draft.kind, documentNumber: number } };
}

function asInputPath(refusal: Refusal): Refusal {
  return { ...refusal, path: refusal.path.map((step) => (step === 'number' ? 'documentNumber' : step)) };
}
