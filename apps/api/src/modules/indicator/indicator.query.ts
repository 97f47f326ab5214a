import { builder } from '../../graphql/builder.ts';
import { IndicatorNode } from './indicator.type.ts';

builder.queryField('indicators', (t) =>
  t.prismaField({
    type: [IndicatorNode],
    description: 'All indicators that a target can be set on, by name.',
    resolve: (query, _root, _args, { db }) =>
      db.indicator.findMany({ ...query, orderBy: [{ name: 'asc' }, { code: 'asc' }] }),
  }),
);
