import type { Commitment } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { CommitmentKindEnum, ComparatorEnum } from './target.enums.ts';

const VALUE =
  "In the indicator's unit: percent for a ratio. For AVERAGE_CHANGE points a year in the good direction; for RELATIVE_REDUCTION the fraction to take off (`0.5` is a half).";
const UPPER = 'The ambition of a range ("1 - 1,5%/năm"), never a duty.';
const FROM = 'First year bound. A level due at the end of 2025 has 2025 in both years.';
const TO = 'Last year bound: the year in which it falls due.';
const BASE = 'The year that a RELATIVE_REDUCTION counts from, where the document states it.';
const CONDITION = 'Who is counted for a COVERAGE.';
const REFERENCE = 'Whose figure a relative or assigned commitment leans on.';

export const CommitmentType = builder.objectRef<Commitment>('Commitment').implement({
  description: 'What a target commits to. One flat shape for all kinds; the kind says which fields are filled.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CommitmentKindEnum, description: 'The kind of requirement it makes.' }),
    comparator: t.expose('comparator', { type: ComparatorEnum, nullable: true, description: 'How the value binds.' }),
    value: t.expose('value', { type: 'Decimal', nullable: true, description: VALUE }),
    upper: t.expose('upper', { type: 'Decimal', nullable: true, description: UPPER }),
    periodFrom: t.exposeInt('periodFrom', { description: FROM }),
    periodTo: t.exposeInt('periodTo', { description: TO }),
    baseYear: t.exposeInt('baseYear', { nullable: true, description: BASE }),
    condition: t.exposeString('condition', { nullable: true, description: CONDITION }),
    reference: t.exposeString('reference', { nullable: true, description: REFERENCE }),
  }),
});

export const CommitmentInput = builder.inputType('CommitmentInput', {
  description: 'What a target commits to. Fields that the kind does not know are refused.',
  fields: (t) => ({
    kind: t.field({ type: CommitmentKindEnum, required: true, description: 'The kind of requirement it makes.' }),
    comparator: t.field({ type: ComparatorEnum, description: 'How the value binds.' }),
    value: t.field({ type: 'Decimal', description: VALUE }),
    upper: t.field({ type: 'Decimal', description: UPPER }),
    periodFrom: t.int({ required: true, description: FROM }),
    periodTo: t.int({ required: true, description: TO }),
    baseYear: t.int({ description: BASE }),
    condition: t.string({ description: CONDITION }),
    reference: t.string({ description: REFERENCE }),
  }),
});

/** The input as the domain takes it: what was left out is null. */
export function commitmentOf(input: typeof CommitmentInput.$inferInput): Commitment {
  return {
    kind: input.kind,
    comparator: input.comparator ?? null,
    value: input.value ?? null,
    upper: input.upper ?? null,
    periodFrom: input.periodFrom,
    periodTo: input.periodTo,
    baseYear: input.baseYear ?? null,
    condition: input.condition ?? null,
    reference: input.reference ?? null,
  };
}
