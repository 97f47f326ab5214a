import type { Prisma } from '@bacthang/database';
import { REVIEW_STEPS, type RoundProgress, roundDeadline, roundProgress } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { isUuid } from '../../graphql/global-id.ts';
import { RefusalType } from '../../graphql/refusal.ts';
import { totalCount } from '../../graphql/total-count.ts';
import { HouseholdClassEnum } from '../household/household.enums.ts';
import { ReviewCaseNode } from './case.type.ts';
import { IncomeWayEnum, ReviewKindEnum, ReviewPurposeEnum, ReviewStepEnum } from './review.enums.ts';
import { casesAlike, type OpenedAlike, openedRound } from './review-loaders.ts';

const StepCount = builder
  .objectRef<{ readonly step: (typeof REVIEW_STEPS)[number]; readonly count: number }>('ReviewStepCount')
  .implement({
    description: 'How many households of a round are at a step.',
    fields: (t) => ({
      step: t.expose('step', { type: ReviewStepEnum, description: 'The step.' }),
      count: t.exposeInt('count', { description: 'How many.' }),
    }),
  });

const RoundProgressType = builder.objectRef<RoundProgress>('RoundProgress').implement({
  description: 'How far a round is.',
  fields: (t) => ({
    cases: t.exposeInt('cases', { description: 'How many households it has.' }),
    byStep: t.field({
      type: [StepCount],
      description: 'How many of them are at each step.',
      resolve: ({ byStep }) => REVIEW_STEPS.map((step) => ({ step, count: byStep[step] })),
    }),
    overdue: t.exposeInt('overdue', { description: 'With something that is still to be done after its last day.' }),
    complaintsOpen: t.exposeInt('complaintsOpen', { description: 'With a complaint that waits.' }),
    decidable: t.exposeInt('decidable', { description: 'Fit to be decided today.' }),
  }),
});

const ClassCount = builder
  .objectRef<{ readonly class: 'poor' | 'nearPoor' | 'above'; readonly households: number; readonly persons: number }>(
    'ClassCount',
  )
  .implement({
    description: 'How many households, and people, a round has in a class.',
    fields: (t) => ({
      class: t.expose('class', { type: HouseholdClassEnum, description: 'The class.' }),
      households: t.exposeInt('households', { description: 'How many households.' }),
      persons: t.exposeInt('persons', { description: 'How many people in them.' }),
    }),
  });

const CasesAlikeType = builder.objectRef<OpenedAlike>('CasesAlike').implement({
  description: 'Households of a village to which the same was done, and of which the same may be done.',
  fields: (t) => ({
    households: t.exposeInt('households', { description: 'How many.' }),
    persons: t.exposeInt('persons', { description: 'How many people in them.' }),
    example: t.field({
      type: ReviewCaseNode,
      description: 'One of them: village, step, class, and what was and may be done are those of all.',
      resolve: ({ row }) => row,
    }),
  }),
});

const ReviewDecisionType = builder.prismaObject('ReviewDecision', {
  description: 'Quyết định công nhận: what was decided is frozen.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Its number.' }),
    decidedOn: t.expose('decidedOn', { type: 'Date', description: 'Its day.' }),
    signedBy: t.exposeString('signedBy', { description: 'Who signed it.' }),
    totalHouseholds: t.exposeInt('totalHouseholds', {
      description: 'All households of the commune: what the rates are of.',
    }),
    contentHash: t.exposeString('contentHash', { description: 'SHA-256 of the canonical JSON of the decided list.' }),
  }),
});

const ReviewOpinionType = builder.prismaObject('ReviewOpinion', {
  description: 'Ý kiến của cấp trên on a list before it is decided.',
  fields: (t) => ({
    askedOn: t.expose('askedOn', { type: 'Date', description: 'The day it was asked.' }),
    givenOn: t.expose('givenOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was given; null: it is awaited.',
    }),
    agrees: t.exposeBoolean('agrees', { nullable: true, description: 'Whether the tier above agrees.' }),
    text: t.exposeString('text', { nullable: true, description: 'What it says.' }),
  }),
});

export const ReviewRoundNode = builder.prismaNode('ReviewRound', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Đợt rà soát of a commune: the yearly one, or the one of a month.',
  fields: (t) => ({
    unit: t.relation('unit', { description: 'The commune.' }),
    kind: t.expose('kind', { type: ReviewKindEnum, description: 'The yearly or the monthly one.' }),
    year: t.exposeInt('year', { description: 'Its year.' }),
    month: t.exposeInt('month', { nullable: true, description: 'The month of a regular one.' }),
    openedOn: t.expose('openedOn', { type: 'Date', description: 'The day it began.' }),
    purpose: t.expose('purpose', { type: ReviewPurposeEnum, description: 'Whether it decides about people.' }),
    way: t.expose('way', { type: IncomeWayEnum, description: 'How income is tested.' }),
    standardCode: t.exposeString('standardCode', { description: 'The standard it is made by.' }),
    procedureCode: t.exposeString('procedureCode', { description: 'The procedure it runs by.' }),
    policyYear: t.exposeInt('policyYear', { description: 'The year that its list serves.' }),
    version: t.exposeInt('version', { description: 'Send it back as `expectedVersion` to decide it.' }),
    decision: t.relation('decision', {
      type: ReviewDecisionType,
      nullable: true,
      description: 'What was decided; null while it is open.',
    }),
    opinion: t.relation('opinion', {
      type: ReviewOpinionType,
      nullable: true,
      description: 'What the tier above was asked; null where it was not.',
    }),
    synthetic: t.boolean({
      description: 'It holds households made up for the demonstration.',
      select: { id: true },
      resolve: async ({ id }, _args, { db }) =>
        (await db.reviewCase.findFirst({
          where: { roundId: id, household: { synthetic: true } },
          select: { id: true },
        })) !== null,
    }),
    undecidable: t.field({
      type: [RefusalType],
      description:
        'Why nothing of it may be decided yet: numbers and wordings of the law that nobody has read, until an administrator confirms them.',
      select: { id: true },
      resolve: async ({ id }, _args, context) => [
        ...((await openedRound(context).load(id))?.context.undecidable ?? []),
      ],
    }),
    deadline: t.field({
      type: 'Date',
      nullable: true,
      description: 'By which day it is to be decided; null where its procedure does not say.',
      select: { id: true },
      resolve: async ({ id }, _args, context) => {
        const round = await openedRound(context).load(id);
        return (round && roundDeadline(round.context)?.day) ?? null;
      },
    }),
    deadlineCertain: t.boolean({
      description:
        'False where that term runs into a year whose holidays nobody has entered: weekends alone are left out.',
      select: { id: true },
      resolve: async ({ id }, _args, context) => {
        const round = await openedRound(context).load(id);
        return (round && roundDeadline(round.context)?.certain) ?? true;
      },
    }),
    progress: t.field({
      type: RoundProgressType,
      nullable: true,
      description: 'How far it is.',
      select: { id: true },
      resolve: async ({ id }, _args, context) => {
        const round = await openedRound(context).load(id);
        if (!round) return null;
        return roundProgress((await casesAlike(context).load(id)) ?? [], round.context);
      },
    }),
    alike: t.field({
      type: [CasesAlikeType],
      description:
        'Its households, those of a village that stand alike as one: what was done to a round, and what may be done, without its whole list.',
      select: { id: true },
      resolve: async ({ id }, _args, context) => [...((await casesAlike(context).load(id)) ?? [])],
    }),
    classes: t.field({
      type: [ClassCount],
      description: 'Households and people by class, as the review has them now.',
      select: { id: true },
      resolve: async ({ id }, _args, { db }) => {
        const counts = await db.reviewCase.groupBy({
          by: ['class'],
          where: { roundId: id },
          _count: { _all: true },
          _sum: { persons: true },
        });
        return (['poor', 'nearPoor', 'above'] as const).map((each) => {
          const found = counts.find((count) => count.class === each);
          return { class: each, households: found?._count._all ?? 0, persons: found?._sum.persons ?? 0 };
        });
      },
    }),
  }),
});

interface CaseFilter {
  readonly villageKey?: string | null | undefined;
  readonly step?: (typeof REVIEW_STEPS)[number] | null | undefined;
  readonly class?: 'poor' | 'nearPoor' | 'above' | null | undefined;
}

const casesOf = (roundId: string, { villageKey, step, class: of }: CaseFilter): Prisma.ReviewCaseWhereInput => ({
  roundId,
  ...(villageKey ? { villageId: villageKey } : {}),
  ...(step ? { step } : {}),
  ...(of ? { class: of } : {}),
});

builder.prismaObjectField(ReviewRoundNode, 'cases', (t) =>
  t.prismaConnection(
    {
      type: ReviewCaseNode,
      cursor: 'id',
      maxSize: 200,
      defaultSize: 50,
      description: 'Its households, by village and by their codes.',
      args: {
        villageKey: t.arg.string({ description: 'Only those of this village.' }),
        step: t.arg({ type: ReviewStepEnum, description: 'Only those at this step.' }),
        class: t.arg({ type: HouseholdClassEnum, description: 'Only those of this class.' }),
      },
      resolve: (query, { id }, args, { db }) =>
        query.cursor && !isUuid(String(query.cursor.id))
          ? []
          : db.reviewCase.findMany({
              ...query,
              where: casesOf(id, args),
              orderBy: [{ village: { code: 'asc' } }, { household: { code: 'asc' } }, { id: 'asc' }],
            }),
      totalCount: ({ id }, args, { db }) => db.reviewCase.count({ where: casesOf(id, args) }),
    },
    { fields: totalCount },
  ),
);
