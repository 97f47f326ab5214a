import { builder } from '../../graphql/builder.ts';
import { DirectiveNode } from '../directive/directive.type.ts';
import { TargetNode } from '../target/target.type.ts';
import { type LineageShape, type LineageStep, lineageLoader } from './lineage.store.ts';

const LineageTargetType = builder.objectRef<LineageStep>('LineageTarget').implement({
  description: 'One step of a lineage: a target, with the revision it stands in.',
  fields: (t) => ({
    target: t.field({ type: TargetNode, description: 'The target.', resolve: ({ targetId }) => ({ id: targetId }) }),
    revisionNumber: t.exposeInt('revisionNumber', {
      nullable: true,
      description: 'The number of its revision; null for a draft.',
    }),
    contentHash: t.exposeString('contentHash', {
      nullable: true,
      description: 'The hash of its revision; null for a draft.',
    }),
    organization: t.prismaField({
      type: 'Organization',
      description: 'Who issues the plan.',
      resolve: (query, { organizationId }, _args, { db }) =>
        db.organization.findUniqueOrThrow({ ...query, where: { id: organizationId } }),
    }),
    unit: t.prismaField({
      type: 'Unit',
      description: 'The unit it is for.',
      resolve: (query, { unitId }, _args, { db }) => db.unit.findUniqueOrThrow({ ...query, where: { id: unitId } }),
    }),
  }),
});

const LineageType = builder.objectRef<LineageShape>('Lineage').implement({
  description: 'Where a target comes from: the targets above it, and the documents above those.',
  fields: (t) => ({
    targets: t.field({
      type: [LineageTargetType],
      description: 'This target first, then upwards to the plan that nothing stands above.',
      resolve: ({ steps }) => [...steps],
    }),
    directives: t.field({
      type: [DirectiveNode],
      description:
        'The documents that those plans carry out, and of the top plan its legal bases too, with all that stand above them; oldest first.',
      resolve: ({ directives }) => [...directives],
    }),
    edges: t.prismaField({
      type: ['DirectiveEdge'],
      description: 'How those documents stand on each other.',
      resolve: (_query, { edges }) => [...edges],
    }),
  }),
});

builder.prismaObjectField(TargetNode, 'lineage', (t) =>
  t.field({
    type: LineageType,
    description:
      'The line from this target up to the documents it comes from, each step with revision number and content hash.',
    select: { id: true },
    resolve: async ({ id }, _args, context) =>
      (await lineageLoader(context).load(id)) ?? { steps: [], directives: [], edges: [] },
  }),
);
