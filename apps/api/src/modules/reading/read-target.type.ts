import type { PastFigure, ReadCommitment, ReadTarget } from '@bacthang/documents';
import { builder } from '../../graphql/builder.ts';
import { CommitmentKindEnum, ComparatorEnum } from '../target/target.enums.ts';
import { foundFields, meantFields } from './found.type.ts';

const ReadCommitmentType = builder.objectRef<ReadCommitment>('ReadCommitment').implement({
  description: 'A commitment as far as the text states it: years that it does not name stay open.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CommitmentKindEnum, description: 'The kind of requirement it makes.' }),
    comparator: t.expose('comparator', { type: ComparatorEnum, nullable: true, description: 'How the value binds.' }),
    value: t.expose('value', { type: 'Decimal', nullable: true, description: 'In `unit` of the target.' }),
    upper: t.expose('upper', { type: 'Decimal', nullable: true, description: 'The ambition of a range.' }),
    periodFrom: t.exposeInt('periodFrom', { nullable: true, description: 'First year bound.' }),
    periodTo: t.exposeInt('periodTo', { nullable: true, description: 'Last year bound.' }),
    baseYear: t.exposeInt('baseYear', { nullable: true, description: 'The year that a reduction counts from.' }),
    condition: t.exposeString('condition', { nullable: true, description: 'Who is counted for a COVERAGE.' }),
    reference: t.exposeString('reference', { nullable: true, description: 'Whose figure it leans on.' }),
  }),
});

export const ReadTargetType = builder.objectRef<ReadTarget>('ReadTarget').implement({
  description: 'A target that was found in a text.',
  fields: (t) => ({
    ...foundFields(t),
    valueQuote: t.exposeString('valueQuote', {
      nullable: true,
      description: 'The characters that its value was read from.',
    }),
    ...meantFields(t),
    commitment: t.expose('commitment', { type: ReadCommitmentType, description: 'What it commits to.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'The unit as it is written.' }),
    nestedIn: t.exposeInt('nestedIn', {
      nullable: true,
      description: 'Which of `targets`, from 0, contains it ("trong đó").',
    }),
    outlook: t.exposeBoolean('outlook', { description: "Whether it lies beyond the plan's period." }),
    section: t.exposeString('section', {
      nullable: true,
      description: 'The number of the section it stands in, as people cite it: `II.2`.',
    }),
    confidence: t.exposeFloat('confidence', { description: 'How sure it is that this is a target, 0 to 1.' }),
  }),
});

export const ReadPastFigureType = builder.objectRef<PastFigure>('ReadPastFigure').implement({
  description: 'A figure of the past, or of how things stand: no target.',
  fields: (t) => ({
    ...foundFields(t),
    value: t.expose('value', { type: 'Decimal', description: 'The figure.' }),
    upper: t.expose('upper', { type: 'Decimal', nullable: true, description: 'The upper end of a range.' }),
    unit: t.exposeString('unit', { description: 'Its unit as it is written.' }),
    year: t.exposeInt('year', { nullable: true, description: 'Of which year; null where the text does not say.' }),
    indicatorCode: t.string({
      nullable: true,
      description: 'The indicator of the catalogue that is meant.',
      resolve: ({ indicator }) => indicator?.code ?? null,
    }),
  }),
});
