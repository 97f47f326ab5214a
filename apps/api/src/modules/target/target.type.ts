import { builder } from '../../graphql/builder.ts';
import { CommitmentType } from './commitment.type.ts';
import { BindingEnum, DecisionEnum, DistributionEnum } from './target.enums.ts';
import { COMMITMENT_SELECT, commitmentOfRow } from './target.row.ts';

export const TargetNode = builder.prismaNode('Target', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description:
    'Mục tiêu cụ thể: an indicator, perhaps a subgroup, and a commitment, in one revision of a plan. In a plan below another it is also the answer to the inherited target `parentTarget`.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names the target through all revisions of its plan.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Its place in the plan.' }),
    statement: t.exposeString('statement', { description: 'What the plan says, as people wrote it.' }),
    version: t.exposeInt('version', { description: 'Send it back as `expectedVersion` to change the target.' }),
    indicator: t.relation('indicator', { description: 'What is measured.' }),
    subgroup: t.relation('subgroup', {
      nullable: true,
      description: 'The group that both sides of the ratio are narrowed to.',
    }),
    commitment: t.field({
      type: CommitmentType,
      description: 'What it commits to.',
      select: COMMITMENT_SELECT,
      resolve: commitmentOfRow,
    }),
    binding: t.expose('binding', { type: BindingEnum, description: 'How far units below may deviate.' }),
    distribution: t.expose('distribution', { type: DistributionEnum, description: 'How it reaches the units below.' }),
    section: t.exposeString('section', { nullable: true, description: 'The heading it stands under in the document.' }),
    assessor: t.exposeString('assessor', { nullable: true, description: 'Who assesses it, where there is no number.' }),
    note: t.exposeString('note', { nullable: true, description: 'What readers should know.' }),
    outlook: t.exposeBoolean('outlook', { description: "True for a target beyond the plan's period (định hướng)." }),
    decision: t.expose('decision', {
      type: DecisionEnum,
      description: 'How it answers `parentTarget`; LOCAL where it answers none.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it deviates, in the words of those who decided.',
    }),
    updatedBy: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Who changed it last.',
      select: { updatedById: true },
      resolve: (query, row, _args, { db }) =>
        row.updatedById === null ? null : db.user.findUnique({ ...query, where: { id: row.updatedById } }),
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was changed last.' }),
  }),
});
