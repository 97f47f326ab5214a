import { builder } from '../../graphql/builder.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { DirectiveNode } from './directive.type.ts';

builder.prismaObjectField(DirectiveNode, 'revisions', (t) =>
  t.field({
    type: [RevisionNode],
    description: 'Published revisions of plans that carry it out or cite it, newest first.',
    select: (_args, _context, nestedSelection) => ({
      revisions: {
        where: { revision: { state: 'published' } },
        orderBy: [{ revision: { publishedAt: 'desc' } }, { revisionId: 'asc' }],
        select: { revision: nestedSelection() },
      },
    }),
    resolve: ({ revisions }) => revisions.map(({ revision }) => revision),
  }),
);
