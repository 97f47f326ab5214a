import { builder } from '../../graphql/builder.ts';
import { PlanNode } from './plan.type.ts';
import { draftLoader, latestLoader } from './revision.store.ts';
import { RevisionNode } from './revision.type.ts';

builder.prismaObjectFields(PlanNode, (t) => ({
  published: t.relation('revisions', {
    type: RevisionNode,
    description: 'Its published revisions, newest first.',
    query: { where: { state: 'published' }, orderBy: { number: 'desc' } },
  }),
  latest: t.field({
    type: RevisionNode,
    nullable: true,
    description: 'Its newest published revision.',
    select: { id: true },
    resolve: ({ id }, _args, context) => latestLoader(context).load(id),
  }),
  draft: t.field({
    type: RevisionNode,
    nullable: true,
    description: 'The draft towards the next revision; null when there is none, or it is not yours.',
    select: { id: true },
    resolve: ({ id }, _args, context) => draftLoader(context).load(id),
  }),
}));
