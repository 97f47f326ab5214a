import { checkFacts, type PlanFacts, type Result } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { PlanKindEnum } from '../plan.enums.ts';

export const PlanFactsInput = builder.inputType('PlanFactsInput', {
  description: "The facts of a plan's title block.",
  fields: (t) => ({
    kind: t.field({ type: PlanKindEnum, required: true, description: 'What kind of document it is.' }),
    documentNumber: t.string({ description: 'Số, ký hiệu: `103/KH-UBND`; left out while it is blank.' }),
    issuedOn: t.field({ type: 'PartialDate', description: 'The date it bears, perhaps with blanks.' }),
    title: t.string({ required: true, description: 'Its title, at most 500 characters.' }),
    periodFrom: t.int({ required: true, description: 'First year of its period.' }),
    periodTo: t.int({ required: true, description: 'Last year of its period.' }),
    outlookYear: t.int({ description: 'The year it looks ahead to, beyond its period.' }),
  }),
});

/** The columns of a revision that hold its facts. */
export interface FactsColumns {
  readonly kind: PlanFacts['kind'];
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
  readonly title: string;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly outlookYear: number | null;
}

export function factsOfRow(row: FactsColumns): PlanFacts {
  const { kind, documentNumber, issuedOn, title, periodFrom, periodTo, outlookYear } = row;
  return { kind, number: documentNumber, issuedOn, title, periodFrom, periodTo, outlookYear };
}

/** `number` is the domain's word for what the API calls `documentNumber`. */
export const inApiWords = (path: readonly string[]): readonly string[] =>
  path.map((step) => (step === 'number' ? 'documentNumber' : step));

/** The facts as columns; refuses what `checkFacts` refuses. */
export function factsOf(input: typeof PlanFactsInput.$inferInput): Result<FactsColumns> {
  const { documentNumber = null, issuedOn = null, outlookYear = null, ...rest } = input;
  const checked = checkFacts({ ...rest, number: documentNumber, issuedOn, outlookYear });
  if (!checked.ok)
    return { ok: false, refusals: checked.refusals.map((found) => ({ ...found, path: inApiWords(found.path) })) };
  const { number, ...facts } = checked.value;
  return { ok: true, value: { ...facts, documentNumber: number } };
}
