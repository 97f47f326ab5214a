import {
  type AssignmentContent,
  assignedValue,
  assignmentPayload,
  contentHash,
  type Indicator,
  quotient,
  scale,
} from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { loaderOf } from '../../../graphql/loader.ts';
import { shown } from '../../observation/figure.values.ts';
import { RevisionStateEnum } from '../../plan/plan.enums.ts';
import { PlanNode } from '../../plan/plan.type.ts';
import { TargetNode } from '../../target/target.type.ts';
import {
  AllocationBasisEnum,
  AllocationDirectionEnum,
  AllocationMethodEnum,
  AssignmentMeasureEnum,
} from './assign.enums.ts';

interface AssignedTarget extends Pick<Indicator, 'valueType' | 'per'> {
  readonly id: string;
}

/** The newest published target under the key of each assignment, and what its figures are measured in. One statement. */
const targetLoader = loaderOf<string, AssignedTarget>(async ({ db }, ids) => {
  const rows = await db.$queryRaw<(AssignedTarget & { of: string })[]>`
    SELECT DISTINCT ON (a.id) a.id AS of, t.id, i.value_type::text AS "valueType", i.per FROM assignment a
    JOIN revision r ON r.plan_id = a.plan_id AND r.state = 'published'
    JOIN target t ON t.revision_id = r.id AND t.key = a.target_key
    JOIN indicator i ON i.code = t.indicator_code
    WHERE a.id = ANY(${[...ids]}::uuid[]) ORDER BY a.id, r.number DESC`;
  return rows.map(({ of, ...target }) => [of, target]);
});

const FIGURES = {
  assignmentId: true,
  share: true,
  start: true,
  denominator: true,
  assignment: { select: { measure: true, direction: true } },
} as const;

const ShareRef = builder.prismaObject('Share', {
  description: "One unit's part of an assignment, with the figures it was worked out from.",
  fields: (t) => ({
    unit: t.relation('unit', { description: 'The unit.' }),
    denominator: t.expose('denominator', {
      type: 'BigInt',
      nullable: true,
      description: 'Households, persons: held as it was at the start.',
    }),
    start: t.expose('start', { type: 'BigInt', nullable: true, description: 'Poor households at the start.' }),
    startYear: t.exposeInt('startYear', { nullable: true, description: 'The year at whose end both stood.' }),
    startRate: t.field({
      type: 'Decimal',
      nullable: true,
      description: "The figure at the start, in the indicator's unit.",
      select: FIGURES,
      resolve: async ({ assignmentId, start, denominator }, _args, context) => {
        const indicator = await targetLoader(context).load(assignmentId);
        const part = start === null || denominator === null ? null : quotient(start, denominator);
        return part && indicator && shown(scale(part, BigInt(indicator.per)));
      },
    }),
    minimum: t.expose('minimum', { type: 'BigInt', nullable: true, description: 'The least it may get.' }),
    maximum: t.expose('maximum', { type: 'BigInt', nullable: true, description: 'The most it may get.' }),
    pinned: t.exposeBoolean('pinned', { description: 'Whether the share was set by hand.' }),
    share: t.expose('share', { type: 'BigInt', description: 'What it gets: households to lift out of poverty, jobs.' }),
    assigned: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        "What the share comes to as the unit's figure, in the indicator's unit: the rate at the end of the year.",
      select: FIGURES,
      resolve: async ({ assignmentId, assignment, ...share }, _args, context) => {
        const indicator = await targetLoader(context).load(assignmentId);
        return indicator && shown(assignedValue(share, assignment, indicator));
      },
    }),
  }),
});

export const AssignmentNode = builder.prismaNode('Assignment', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Giao chỉ tiêu: what a target gives to each unit below for one year. Published, it never changes.',
  fields: (t) => ({
    plan: t.relation('plan', { type: PlanNode, description: 'The plan whose target is shared out.' }),
    target: t.field({
      type: TargetNode,
      nullable: true,
      description: 'The target, in the newest published revision that still has it.',
      select: { id: true },
      resolve: ({ id }, _args, context) => targetLoader(context).load(id),
    }),
    targetKey: t.exposeString('targetKey', { description: 'The key of the target, through all revisions.' }),
    year: t.exposeInt('year', { description: 'The year that it is for.' }),
    state: t.expose('state', { type: RevisionStateEnum, description: 'Whether it may still change.' }),
    number: t.exposeInt('number', {
      nullable: true,
      description: '1 for the first published for that year; the highest binds. Null for a draft.',
    }),
    version: t.exposeInt('version', { description: 'Send it back as `expectedVersion` to save, publish or discard.' }),
    method: t.expose('method', { type: AllocationMethodEnum, description: 'How shares were proposed.' }),
    basis: t.expose('basis', { type: AllocationBasisEnum, description: 'For PROPORTIONAL.' }),
    direction: t.expose('direction', { type: AllocationDirectionEnum, description: 'Which way a share moves.' }),
    measure: t.expose('measure', { type: AssignmentMeasureEnum, description: 'What a unit is held to.' }),
    whole: t.expose('whole', { type: 'BigInt', description: 'What all shares come to exactly.' }),
    shares: t.relation('shares', { type: ShareRef, description: 'By unit.', query: { orderBy: { unitId: 'asc' } } }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    updatedBy: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Who changed it last.',
      select: { updatedById: true },
      resolve: (query, { updatedById }, _args, { db }) =>
        updatedById === null ? null : db.user.findUnique({ ...query, where: { id: updatedById } }),
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true, description: 'When it was published.' }),
    publishedBy: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Who published it.',
      select: { publishedById: true },
      resolve: (query, { publishedById }, _args, { db }) =>
        publishedById === null ? null : db.user.findUnique({ ...query, where: { id: publishedById } }),
    }),
    contentHash: t.exposeString('contentHash', {
      nullable: true,
      description: 'SHA-256 of the canonical JSON, in hexadecimal, frozen at publication.',
    }),
    recomputedHash: t.string({
      nullable: true,
      description:
        'The hash computed again, now, from its rows; equal to `contentHash`, or something was tampered with.',
      select: { id: true, state: true },
      resolve: async ({ id, state }, _args, { db }) => {
        if (state === 'draft') return null;
        const row = await db.assignment.findUniqueOrThrow({ where: { id }, include: { shares: true } });
        return row.number === null
          ? null
          : contentHash(assignmentPayload({ ...row, number: row.number } satisfies AssignmentContent));
      },
    }),
  }),
});
