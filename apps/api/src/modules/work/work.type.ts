import { builder } from '../../graphql/builder.ts';
import { ConsentType } from '../cascade/consent.type.ts';
import { OrganizationNode } from '../organization/organization.type.ts';
import { PlanNode } from '../plan/plan.type.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { UnitNode } from '../unit/unit.type.ts';
import type {
  ConsentToDecideShape,
  PlanToAnswerShape,
  ProposalToAnswerShape,
  ResultsToAcceptShape,
  ResultsToEnterShape,
  RevisionToCompareShape,
} from './work-item.ts';

const FOR = 'The organization that you do this for.';

const PlanToAnswer = builder.objectRef<PlanToAnswerShape>('PlanToAnswer').implement({
  description: 'A plan from above whose targets wait to be answered in a plan of your own.',
  fields: (t) => ({
    organization: t.field({ type: OrganizationNode, description: FOR, resolve: ({ organizationId: id }) => ({ id }) }),
    revision: t.field({
      type: RevisionNode,
      description: 'The newest revision from above.',
      resolve: ({ revisionId: id }) => ({ id }),
    }),
    plan: t.field({
      type: PlanNode,
      nullable: true,
      description: 'Your plan, once you have begun it.',
      resolve: ({ planId: id }) => (id === null ? null : { id }),
    }),
    answered: t.exposeInt('answered', { description: 'How many of its targets your draft answers.' }),
    total: t.exposeInt('total', { description: 'How many targets there are to answer.' }),
  }),
});

const ConsentToDecide = builder.objectRef<ConsentToDecideShape>('ConsentToDecide').implement({
  description: 'A relaxed answer that waits for your word.',
  fields: (t) => ({
    organization: t.field({ type: OrganizationNode, description: FOR, resolve: ({ organizationId: id }) => ({ id }) }),
    consent: t.field({
      type: ConsentType,
      description: 'What to decide on.',
      resolve: ({ targetId }) => ({ targetId }),
    }),
  }),
});

const ProposalToAnswer = builder.objectRef<ProposalToAnswerShape>('ProposalToAnswer').implement({
  description: 'A figure that the publisher proposed in place of your relaxed answer: take it, or answer again.',
  fields: (t) => ({
    organization: t.field({ type: OrganizationNode, description: FOR, resolve: ({ organizationId: id }) => ({ id }) }),
    ours: t.field({ type: PlanNode, description: 'Your plan.', resolve: ({ planId: id }) => ({ id }) }),
    consent: t.field({
      type: ConsentType,
      description: 'What was proposed.',
      resolve: ({ targetId }) => ({ targetId }),
    }),
  }),
});

const RevisionToCompare = builder.objectRef<RevisionToCompareShape>('RevisionToCompare').implement({
  description: 'A plan of yours that stands on a revision from above which a newer one has replaced.',
  fields: (t) => ({
    organization: t.field({ type: OrganizationNode, description: FOR, resolve: ({ organizationId: id }) => ({ id }) }),
    ours: t.field({ type: PlanNode, description: 'Your plan.', resolve: ({ planId: id }) => ({ id }) }),
    base: t.field({
      type: RevisionNode,
      description: 'The revision that your plan carries out.',
      resolve: ({ baseId: id }) => ({ id }),
    }),
    next: t.field({ type: RevisionNode, description: 'The newest one.', resolve: ({ nextId: id }) => ({ id }) }),
  }),
});

const ResultsToEnter = builder.objectRef<ResultsToEnterShape>('ResultsToEnter').implement({
  description: 'Figures of a year that your unit still owes.',
  fields: (t) => ({
    organization: t.field({ type: OrganizationNode, description: FOR, resolve: ({ organizationId: id }) => ({ id }) }),
    unit: t.field({ type: UnitNode, description: 'Your unit.', resolve: ({ unitId: id }) => ({ id }) }),
    year: t.exposeInt('year', {
      description: 'The last closed year that the unit stood at the end of, but no later than the plans above run.',
    }),
    entered: t.exposeInt('entered', { description: 'How many figures are entered.' }),
    total: t.exposeInt('total', { description: 'How many the targets in force ask for.' }),
  }),
});

const ResultsToAccept = builder.objectRef<ResultsToAcceptShape>('ResultsToAccept').implement({
  description: 'Figures that a unit right below yours has submitted and nobody has accepted.',
  fields: (t) => ({
    organization: t.field({ type: OrganizationNode, description: FOR, resolve: ({ organizationId: id }) => ({ id }) }),
    unit: t.field({
      type: UnitNode,
      description: 'The unit that submitted them.',
      resolve: ({ unitId: id }) => ({ id }),
    }),
    year: t.exposeInt('year', { description: 'The year of the figures.' }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
  }),
});

export const WorkItem = builder.unionType('WorkItem', {
  description: 'Something that waits for you.',
  types: [PlanToAnswer, ConsentToDecide, ProposalToAnswer, RevisionToCompare, ResultsToEnter, ResultsToAccept],
  resolveType: ({ kind }) => kind,
});
