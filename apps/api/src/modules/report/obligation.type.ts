import type { Due } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { dueOfRow } from './obligation.row.ts';
import { DueRelationEnum, ObligationKindEnum } from './report.enums.ts';

export const DueType = builder.objectRef<Due>('Due').implement({
  description: 'When a report is due. One of `date`, `everyYear` and `quarter` is filled.',
  fields: (t) => ({
    relation: t.expose('relation', { type: DueRelationEnum, description: 'How the report stands to the day.' }),
    date: t.field({ type: 'Date', nullable: true, description: 'One day.', resolve: ({ date }) => date }),
    everyYear: t.exposeString('everyYear', { nullable: true, description: 'The same day each year, `MM-DD`.' }),
    quarter: t.exposeString('quarter', { nullable: true, description: 'A quarter, `YYYY-Qn`.' }),
  }),
});

const ObligationType = builder.prismaObject('Obligation', {
  description: 'Chế độ báo cáo: who reports what, to whom, by when.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ObligationKindEnum, description: 'How often, or on what occasion.' }),
    subject: t.exposeString('subject', { description: 'What is reported on.' }),
    from: t.exposeStringList('from', { description: 'Who reports.' }),
    to: t.exposeStringList('to', { description: 'To whom.' }),
    via: t.exposeString('via', { nullable: true, description: 'Through whom.' }),
    due: t.field({
      type: DueType,
      nullable: true,
      description: 'By when; null where the plan names no date.',
      resolve: dueOfRow,
    }),
  }),
});

builder.prismaObjectFields(RevisionNode, (t) => ({
  obligations: t.relation('obligations', {
    type: ObligationType,
    description: 'Its reporting regime, in reading order.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
}));
