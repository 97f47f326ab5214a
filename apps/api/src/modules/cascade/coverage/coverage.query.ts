import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../../graphql/builder.ts';
import { enumOf } from '../../../graphql/enums.ts';
import { uuidOf } from '../../../graphql/global-id.ts';
import { RevisionNode } from '../../plan/revision.type.ts';
import { TargetNode } from '../../target/target.type.ts';
import { type Coverage, loadCoverage } from './coverage.store.ts';
import { COVERAGE_STATES, coverageStateOf, type Tally, tally } from './coverage.ts';

const CoverageStateEnum = enumOf('CoverageState', COVERAGE_STATES, 'How far a unit has come with a revision.', {
  notOpened: 'Nobody there has opened it.',
  opened: 'Opened; no plan that you may see.',
  drafting: 'A draft that you may see.',
  publishedBefore: 'Their published plan answers an earlier revision of yours.',
  published: 'Their published plan answers this revision.',
});

const TallyType = builder.objectRef<Tally>('AnswerTally').implement({
  description: 'How many published answers say what.',
  fields: (t) => ({
    adopted: t.exposeInt('adopt', { description: 'Taken as they are.' }),
    tightened: t.exposeInt('tighten', { description: 'Stricter than asked.' }),
    relaxed: t.exposeInt('relax', { description: 'Softer than asked.' }),
    notApplicable: t.exposeInt('notApplicable', { description: 'Said not to apply.' }),
    unanswered: t.exposeInt('unanswered', { description: 'Not answered in a published plan.' }),
    waiting: t.exposeInt('waiting', { description: 'Of the relaxed: how many wait for a word.' }),
  }),
});

interface UnitShape {
  readonly coverage: Coverage;
  readonly unit: Coverage['units'][number];
}

const CoverageUnit = builder.objectRef<UnitShape>('CoverageUnit').implement({
  description: 'A unit that the revision reaches, and how far it has come.',
  fields: (t) => ({
    unitKey: t.string({ description: 'The unit.', resolve: ({ unit }) => unit.unitId }),
    unitName: t.string({ description: 'Its name without the kind of unit.', resolve: ({ unit }) => unit.unitName }),
    organizationName: t.string({ description: 'The body that answers.', resolve: ({ unit }) => unit.organizationName }),
    state: t.field({
      type: CoverageStateEnum,
      description: 'How far it has come.',
      resolve: ({ coverage, unit }) => coverageStateOf(coverage, unit),
    }),
    openedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When somebody there first opened it.',
      resolve: ({ coverage, unit }) => coverage.openings.get(unit.organizationId) ?? null,
    }),
    planId: t.id({
      nullable: true,
      description: 'The node id of its plan.',
      resolve: ({ unit }) => unit.planId && encodeGlobalID('Plan', unit.planId),
    }),
    requests: t.int({
      description: 'Relaxed answers, in drafts too, that wait for a word of either side.',
      resolve: ({ coverage, unit }) => coverage.waiting.get(unit.organizationId) ?? 0,
    }),
    answers: t.field({
      type: TallyType,
      description: 'What its published plan says to the targets.',
      resolve: ({ coverage, unit }) =>
        tally(
          coverage,
          coverage.targets.map(({ key }) => [unit.revisionId, key] as const),
        ),
    }),
  }),
});

interface TargetShape {
  readonly coverage: Coverage;
  readonly target: Coverage['targets'][number];
}

const CoverageTarget = builder.objectRef<TargetShape>('CoverageTarget').implement({
  description: 'A target of the revision, and what was said to it below.',
  fields: (t) => ({
    target: t.field({ type: TargetNode, description: 'The target.', resolve: ({ target: { id } }) => ({ id }) }),
    answers: t.field({
      type: TallyType,
      description: 'What the published plans below say to it.',
      resolve: ({ coverage, target }) =>
        tally(
          coverage,
          coverage.units.map(({ revisionId }) => [revisionId, target.key] as const),
        ),
    }),
  }),
});

const CoverageType = builder.objectRef<Coverage>('Coverage').implement({
  description: 'How a published revision has been taken up by the units that it reaches.',
  fields: (t) => ({
    revision: t.field({
      type: RevisionNode,
      description: 'The revision.',
      resolve: ({ revision: { id } }) => ({ id }),
    }),
    units: t.field({
      type: [CoverageUnit],
      description: 'By unit, in the order of their codes.',
      resolve: (coverage) => coverage.units.map((unit) => ({ coverage, unit })),
    }),
    targets: t.field({
      type: [CoverageTarget],
      description: 'By target, in the order of the plan.',
      resolve: (coverage) => coverage.targets.map((target) => ({ coverage, target })),
    }),
  }),
});

builder.queryField('coverage', (t) =>
  t.field({
    type: CoverageType,
    nullable: true,
    description:
      'Who has opened, answered and published, who deviates, and who waits. Drafts and openings only as far as you may see them.',
    args: { revisionId: t.arg.id({ required: true, description: 'A published revision.' }) },
    resolve: (_root, { revisionId }, context) => {
      const id = uuidOf('Revision', String(revisionId));
      return id ? loadCoverage(context, id) : null;
    },
  }),
);
