import { builder } from '../../graphql/builder.ts';
import { searchDirectives } from './directive.store.ts';
import { DirectiveNode } from './directive.type.ts';

builder.queryField('directives', (t) =>
  t.prismaField({
    type: [DirectiveNode],
    description: 'The documents that plans stand on, newest first.',
    args: { search: t.arg.string({ description: 'Words of the number, title or issuer, accents or not.' }) },
    resolve: async (query, _root, { search }, { db }) =>
      db.directive.findMany({
        ...query,
        ...(search ? { where: { id: { in: await searchDirectives(db, search) } } } : {}),
        orderBy: [{ date: { sort: 'desc', nulls: 'last' } }, { number: 'asc' }, { id: 'asc' }],
      }),
  }),
);
