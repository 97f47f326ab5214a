import { builder } from '../../graphql/builder.ts';

export const StandardType = builder.prismaObject('Standard', {
  description: 'Chuẩn nghèo: a poverty standard. Series measured by one are not continued by another.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names it readably.' }),
    name: t.exposeString('name', { description: 'Its name in Vietnamese.' }),
  }),
});

builder.queryField('standards', (t) =>
  t.prismaField({
    type: [StandardType],
    description: 'All poverty standards, oldest first.',
    resolve: (query, _root, _args, { db }) => db.standard.findMany({ ...query, orderBy: { code: 'asc' } }),
  }),
);
