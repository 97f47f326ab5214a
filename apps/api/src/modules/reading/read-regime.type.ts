import type { ReadFunding, ReadObligation, ReadRecipient, ReadResponsibility, ReadTask } from '@bacthang/documents';
import { builder } from '../../graphql/builder.ts';
import { FundingKindEnum } from '../plan/plan.enums.ts';
import { DueType } from '../report/obligation.type.ts';
import { ObligationKindEnum } from '../report/report.enums.ts';
import { ResponsibilityRoleEnum } from '../task/task.enums.ts';
import { foundFields } from './found.type.ts';

export const ReadResponsibilityType = builder.objectRef<ReadResponsibility>('ReadResponsibility').implement({
  description: 'Who answers for what, as a text says it.',
  fields: (t) => ({
    ...foundFields(t),
    organizationName: t.exposeString('organization', { description: 'The organization by its name there.' }),
    role: t.expose('role', { type: ResponsibilityRoleEnum, description: 'What part it has.' }),
    coordinating: t.exposeString('coordinating', { nullable: true, description: 'Those it works with.' }),
    duty: t.exposeString('duty', { description: 'What it does.' }),
  }),
});

export const ReadTaskType = builder.objectRef<ReadTask>('ReadTask').implement({
  description: 'A task or measure that was found in a text.',
  fields: (t) => ({
    ...foundFields(t),
    key: t.exposeString('key', { description: 'Names it within the reading.' }),
    parentKey: t.exposeString('parentKey', { nullable: true, description: 'The task it is a part of.' }),
    number: t.exposeString('number', { nullable: true, description: 'The number it has there.' }),
    title: t.exposeString('title', { description: 'What is to be done, in short.' }),
    description: t.exposeString('description', { nullable: true, description: 'What is to be done, in full.' }),
    deadline: t.exposeString('deadline', { nullable: true, description: 'By when, as the text says it.' }),
    lead: t.exposeString('lead', { nullable: true, description: 'Who leads, by the name there.' }),
    coordinating: t.exposeString('coordinating', { nullable: true, description: 'Those it works with.' }),
  }),
});

export const ReadObligationType = builder.objectRef<ReadObligation>('ReadObligation').implement({
  description: 'A duty to report that was found in a text.',
  fields: (t) => ({
    ...foundFields(t),
    kind: t.expose('kind', { type: ObligationKindEnum, description: 'How often, or on what occasion.' }),
    subject: t.exposeString('subject', { description: 'What is reported on.' }),
    from: t.stringList({ description: 'Who reports.', resolve: ({ from }) => [...from] }),
    to: t.stringList({ description: 'To whom.', resolve: ({ to }) => [...to] }),
    via: t.exposeString('via', { nullable: true, description: 'Through whom.' }),
    due: t.expose('due', { type: DueType, nullable: true, description: 'By when; null where no date is named.' }),
  }),
});

export const ReadFundingType = builder.objectRef<ReadFunding>('ReadFunding').implement({
  description: 'A source of money that was found in a text.',
  fields: (t) => ({
    ...foundFields(t),
    kind: t.expose('kind', { type: FundingKindEnum, description: 'What kind of source it is.' }),
    description: t.exposeString('description', { description: 'What is said of it.' }),
    amount: t.expose('amount', {
      type: 'BigInt',
      nullable: true,
      description: 'Whole đồng; null where none is named.',
    }),
  }),
});

export const ReadRecipientType = builder.objectRef<ReadRecipient>('ReadRecipient').implement({
  description: 'Nơi nhận: who gets a copy.',
  fields: (t) => ({
    ...foundFields(t),
    name: t.exposeString('name', { description: 'Whom it goes to.' }),
    purpose: t.exposeString('purpose', { nullable: true, description: 'Why.' }),
  }),
});
