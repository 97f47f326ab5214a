import { type FlatSection, flatSections, type PlanContent } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { SectionKindEnum } from '../plan.enums.ts';
import {
  BeneficiaryType,
  FundingSourceType,
  PastResultType,
  ProgrammeComponentType,
  RecipientType,
} from './plan-parts.type.ts';

export const PlanSectionType = builder.objectRef<FlatSection>('PlanSection').implement({
  description: 'A heading with its text.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names it within the revision.' }),
    parentKey: t.exposeString('parentKey', {
      nullable: true,
      description: 'The section it stands under; null at the top.',
    }),
    kind: t.expose('kind', { type: SectionKindEnum, description: 'Which part of a plan it is.' }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'Printed before the heading as it stands: `I`, `1`, `a`.',
    }),
    heading: t.exposeString('heading', { description: 'Its heading; may be empty.' }),
    paragraphs: t.stringList({ description: 'Its text.', resolve: ({ paragraphs }) => [...paragraphs] }),
  }),
});

export const PlanContentType = builder.objectRef<PlanContent>('PlanContent').implement({
  description: 'What a plan says besides its targets, tasks and obligations.',
  fields: (t) => ({
    preamble: t.exposeString('preamble', { nullable: true, description: 'What stands before the first heading.' }),
    sections: t.field({
      type: [PlanSectionType],
      description: 'All sections, flat and in reading order; `parentKey` gives the tree.',
      resolve: ({ sections }) => [...flatSections(sections)],
    }),
    pastResults: t.field({
      type: [PastResultType],
      description: 'Figures of the past period as the plan reports them.',
      resolve: ({ pastResults }) => [...pastResults],
    }),
    components: t.field({
      type: [ProgrammeComponentType],
      description: 'Projects, sub-projects and policies of the programme.',
      resolve: ({ components }) => [...components],
    }),
    beneficiaries: t.field({
      type: [BeneficiaryType],
      description: 'Whom it is for.',
      resolve: ({ beneficiaries }) => [...beneficiaries],
    }),
    scope: t.exposeString('scope', { nullable: true, description: 'Where it applies.' }),
    fundingSources: t.field({
      type: [FundingSourceType],
      description: 'Where the money comes from.',
      resolve: ({ fundingSources }) => [...fundingSources],
    }),
    recipients: t.field({
      type: [RecipientType],
      description: 'Nơi nhận: who gets a copy.',
      resolve: ({ recipients }) => [...recipients],
    }),
  }),
});
