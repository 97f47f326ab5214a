import { builder } from '../../graphql/builder.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { OrganizationNode } from './organization.type.ts';

builder.queryField('organization', (t) =>
  t.prismaField({
    type: OrganizationNode,
    nullable: true,
    description: 'One organization; null when there is none, or nobody is signed in.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { db }) => {
      const key = uuidOf('Organization', id);
      return key === null ? null : db.organization.findUnique({ ...query, where: { id: key } });
    },
  }),
);
