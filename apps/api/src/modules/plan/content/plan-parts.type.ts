import type { Beneficiary, FundingSource, PastResult, ProgrammeComponent, Recipient } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { FundingKindEnum } from '../plan.enums.ts';

export const PastResultType = builder.objectRef<PastResult>('PastResult').implement({
  description: 'A figure of the past period as the plan prints it. Never assessed across a change of standard.',
  fields: (t) => ({
    indicator: t.prismaField({
      type: 'Indicator',
      description: 'What was measured.',
      resolve: (query, { indicatorCode }, _args, { db }) =>
        db.indicator.findUniqueOrThrow({ ...query, where: { code: indicatorCode } }),
    }),
    subgroup: t.prismaField({
      type: 'Subgroup',
      nullable: true,
      description: 'The group it is narrowed to.',
      resolve: (query, { subgroupCode }, _args, { db }) =>
        subgroupCode === null ? null : db.subgroup.findUnique({ ...query, where: { code: subgroupCode } }),
    }),
    year: t.exposeInt('year', { description: 'The year of the figure, or the last of its period.' }),
    periodFrom: t.exposeInt('periodFrom', {
      nullable: true,
      description: 'The first year, for a figure of several years.',
    }),
    count: t.expose('count', { type: 'BigInt', nullable: true, description: 'The count printed.' }),
    value: t.expose('value', {
      type: 'Decimal',
      nullable: true,
      description: "The value printed, in the indicator's unit.",
    }),
    planned: t.expose('planned', { type: 'Decimal', nullable: true, description: 'What the former plan asked.' }),
    standardCode: t.exposeString('standardCode', {
      nullable: true,
      description: 'The poverty standard it was measured by.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What readers should know.' }),
  }),
});

export const ProgrammeComponentType = builder.objectRef<ProgrammeComponent>('ProgrammeComponent').implement({
  description: 'Dự án, tiểu dự án or a policy of the programme.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its number in the programme: `3`, `3.1`.' }),
    parentCode: t.exposeString('parentCode', {
      nullable: true,
      description: 'The project that a sub-project belongs to.',
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
    objective: t.exposeString('objective', { nullable: true, description: 'What it is to achieve.' }),
    beneficiaries: t.stringList({ description: 'Whom it is for.', resolve: ({ beneficiaries }) => [...beneficiaries] }),
    contents: t.stringList({ description: 'What is done.', resolve: ({ contents }) => [...contents] }),
  }),
});

export const BeneficiaryType = builder.objectRef<Beneficiary>('Beneficiary').implement({
  description: 'Đối tượng: a group that the plan is for.',
  fields: (t) => ({
    description: t.exposeString('description', { description: 'Who they are.' }),
    priority: t.exposeBoolean('priority', { description: 'Whether they come first.' }),
  }),
});

export const FundingSourceType = builder.objectRef<FundingSource>('FundingSource').implement({
  description: 'Where money comes from.',
  fields: (t) => ({
    kind: t.expose('kind', { type: FundingKindEnum, description: 'What kind of source it is.' }),
    description: t.exposeString('description', { description: 'What the plan says of it.' }),
    amount: t.expose('amount', {
      type: 'BigInt',
      nullable: true,
      description: 'Whole đồng; null where the plan names no amount.',
    }),
  }),
});

export const RecipientType = builder.objectRef<Recipient>('Recipient').implement({
  description: 'Nơi nhận: who gets a copy.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Whom it goes to.' }),
    purpose: t.exposeString('purpose', { nullable: true, description: 'Why: `báo cáo`, `thực hiện`.' }),
  }),
});
