import { builder } from '../../graphql/builder.ts';
import { UnitNode } from './unit.type.ts';

builder.prismaObjectFields(UnitNode, (t) => ({
  parent: t.field({
    type: UnitNode,
    nullable: true,
    description: 'The unit right above it: of several over time the last.',
    select: (_args, _context, nestedSelection) => ({
      memberships: {
        orderBy: { validFrom: { sort: 'desc', nulls: 'last' } },
        take: 1,
        select: { parent: nestedSelection() },
      },
    }),
    resolve: ({ memberships }) => memberships[0]?.parent ?? null,
  }),
  ancestors: t.field({
    type: [UnitNode],
    description: 'All units above it, nearest first.',
    select: (_args, _context, nestedSelection) => ({
      ancestors: { where: { depth: { gt: 0 } }, orderBy: { depth: 'asc' }, select: { ancestor: nestedSelection() } },
    }),
    resolve: ({ ancestors }) => ancestors.map(({ ancestor }) => ancestor),
  }),
}));
