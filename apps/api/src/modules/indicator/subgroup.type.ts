import { builder } from '../../graphql/builder.ts';

export const SubgroupNode = builder.prismaNode('Subgroup', {
  id: { field: 'code' },
  nullable: true,
  description: 'A group that narrows both sides of a ratio: poor Khmer households out of Khmer households.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names it readably.' }),
    name: t.exposeString('name', { description: 'Its name in Vietnamese.' }),
  }),
});

builder.queryField('subgroups', (t) =>
  t.prismaField({
    type: [SubgroupNode],
    description: 'All groups that a target or a figure can be narrowed to, by name.',
    resolve: (query, _root, _args, { db }) =>
      db.subgroup.findMany({ ...query, orderBy: [{ name: 'asc' }, { code: 'asc' }] }),
  }),
);
