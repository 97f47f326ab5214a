import type { ReadShare } from '@bacthang/documents';
import { builder } from '../../graphql/builder.ts';
import { ComparatorEnum } from '../target/target.enums.ts';
import { foundFields, meantFields } from './found.type.ts';

export const ReadShareType = builder.objectRef<ReadShare>('ReadShare').implement({
  description:
    'What a table gives one unit below of a target, under its name as the table has it. No target of the document.',
  fields: (t) => ({
    ...foundFields(t),
    table: t.exposeInt('table', { description: 'Tells the tables of the text apart.' }),
    place: t.exposeString('place', { description: "The unit's name as it is written." }),
    column: t.exposeString('column', { description: 'The words over the figure, or beside it, that say what it is.' }),
    ...meantFields(t),
    year: t.exposeInt('year', { nullable: true, description: 'For which year; null where the text does not say.' }),
    comparator: t.expose('comparator', { type: ComparatorEnum, description: 'How the value binds.' }),
    value: t.expose('value', { type: 'Decimal', description: 'In `unit`.' }),
    upper: t.expose('upper', { type: 'Decimal', nullable: true, description: 'The ambition of a range.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'The unit as it is written.' }),
    valueQuote: t.exposeString('valueQuote', { description: 'The characters of the cell that it was read from.' }),
  }),
});
