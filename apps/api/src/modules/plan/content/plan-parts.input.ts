import { builder } from '../../../graphql/builder.ts';
import { FundingKindEnum, SectionKindEnum } from '../plan.enums.ts';

export const PlanSectionInput = builder.inputType('PlanSectionInput', {
  description: 'A heading with its text.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Names it within the revision.' }),
    parentKey: t.string({ description: 'The section it stands under; left out at the top.' }),
    kind: t.field({ type: SectionKindEnum, required: true, description: 'Which part of a plan it is.' }),
    number: t.string({ description: 'Printed before the heading as it stands.' }),
    heading: t.string({ required: true, description: 'Its heading; may be empty.' }),
    paragraphs: t.stringList({ required: true, description: 'Its text.' }),
  }),
});

export const PastResultInput = builder.inputType('PastResultInput', {
  description: 'A figure of the past period as the plan prints it.',
  fields: (t) => ({
    indicatorCode: t.string({ required: true, description: 'What was measured.' }),
    subgroupCode: t.string({ description: 'The group it is narrowed to.' }),
    year: t.int({ required: true, description: 'The year of the figure, or the last of its period.' }),
    periodFrom: t.int({ description: 'The first year, for a figure of several years.' }),
    count: t.field({ type: 'BigInt', description: 'The count printed.' }),
    value: t.field({ type: 'Decimal', description: "The value printed, in the indicator's unit." }),
    planned: t.field({ type: 'Decimal', description: 'What the former plan asked.' }),
    standardCode: t.string({ description: 'The poverty standard it was measured by.' }),
    note: t.string({ description: 'What readers should know.' }),
  }),
});

export const ProgrammeComponentInput = builder.inputType('ProgrammeComponentInput', {
  description: 'Dự án, tiểu dự án or a policy of the programme.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its number in the programme.' }),
    parentCode: t.string({ description: 'The project that a sub-project belongs to.' }),
    name: t.string({ required: true, description: 'Its name.' }),
    objective: t.string({ description: 'What it is to achieve.' }),
    beneficiaries: t.stringList({ required: true, description: 'Whom it is for.' }),
    contents: t.stringList({ required: true, description: 'What is done.' }),
  }),
});

export const BeneficiaryInput = builder.inputType('BeneficiaryInput', {
  description: 'Đối tượng: a group that the plan is for.',
  fields: (t) => ({
    description: t.string({ required: true, description: 'Who they are.' }),
    priority: t.boolean({ required: true, description: 'Whether they come first.' }),
  }),
});

export const FundingSourceInput = builder.inputType('FundingSourceInput', {
  description: 'Where money comes from.',
  fields: (t) => ({
    kind: t.field({ type: FundingKindEnum, required: true, description: 'What kind of source it is.' }),
    description: t.string({ required: true, description: 'What the plan says of it.' }),
    amount: t.field({ type: 'BigInt', description: 'Whole đồng; left out where the plan names no amount.' }),
  }),
});

export const RecipientInput = builder.inputType('RecipientInput', {
  description: 'Nơi nhận: who gets a copy.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Whom it goes to.' }),
    purpose: t.string({ description: 'Why: `báo cáo`, `thực hiện`.' }),
  }),
});
