import { type Doubt, type PlanReading, planSections } from '@bacthang/documents';
import { flatSections } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { PlanSectionType } from '../plan/content/plan-content.type.ts';
import { ReadCitationType, ReadFactsType } from './read-facts.type.ts';
import {
  ReadFundingType,
  ReadObligationType,
  ReadRecipientType,
  ReadResponsibilityType,
  ReadTaskType,
} from './read-regime.type.ts';
import { ReadShareType } from './read-share.type.ts';
import { ReadPastFigureType, ReadTargetType } from './read-target.type.ts';
import { ReadingDoubtCodeEnum } from './reading.enums.ts';

const ReadingDoubtType = builder.objectRef<Doubt>('ReadingDoubt').implement({
  description: 'What a person should look at before trusting the rest.',
  fields: (t) => ({
    code: t.expose('code', { type: ReadingDoubtCodeEnum, description: 'What is doubtful.' }),
    about: t.exposeString('about', { nullable: true, description: "In the document's words, or a number." }),
  }),
});

export const PlanReadingType = builder.objectRef<PlanReading>('PlanReading').implement({
  description:
    'What was understood of a text, by rules alone. Nothing was stored: what is right of it can be sent with `createPlan`.',
  fields: (t) => ({
    facts: t.expose('facts', { type: ReadFactsType, description: 'Its title block.' }),
    citations: t.field({
      type: [ReadCitationType],
      description: 'The documents it names.',
      resolve: ({ citations }) => [...citations],
    }),
    sections: t.field({
      type: [PlanSectionType],
      description: 'Its sections, flat and in reading order.',
      resolve: ({ sections, paragraphs }) => [...flatSections(planSections(sections, paragraphs))],
    }),
    targets: t.field({
      type: [ReadTargetType],
      description: 'Its targets.',
      resolve: ({ targets }) => [...targets],
    }),
    shares: t.field({
      type: [ReadShareType],
      description: 'What its tables give the units below of such targets.',
      resolve: ({ shares }) => [...shares],
    }),
    pastFigures: t.field({
      type: [ReadPastFigureType],
      description: 'Figures that are no targets.',
      resolve: ({ pastFigures }) => [...pastFigures],
    }),
    tasks: t.field({
      type: [ReadTaskType],
      description: 'Its tasks and measures, in reading order.',
      resolve: ({ tasks }) => [...tasks],
    }),
    responsibilities: t.field({
      type: [ReadResponsibilityType],
      description: 'Who answers for what.',
      resolve: ({ responsibilities }) => [...responsibilities],
    }),
    obligations: t.field({
      type: [ReadObligationType],
      description: 'Who reports what, by when.',
      resolve: ({ obligations }) => [...obligations],
    }),
    fundingSources: t.field({
      type: [ReadFundingType],
      description: 'Where the money comes from.',
      resolve: ({ funding }) => [...funding],
    }),
    recipients: t.field({
      type: [ReadRecipientType],
      description: 'Who gets a copy.',
      resolve: ({ recipients }) => [...recipients],
    }),
    doubts: t.field({
      type: [ReadingDoubtType],
      description: 'What is not sure. Nothing was invented to fill it.',
      resolve: ({ doubts }) => [...doubts],
    }),
    paragraphs: t.stringList({
      description: 'All of the text, into which every `position` points.',
      resolve: ({ paragraphs }) => paragraphs.map(({ text }) => text),
    }),
  }),
});
