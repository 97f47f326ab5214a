import { builder } from '../../graphql/builder.ts';
import type { SignedInUser } from '../../graphql/context.ts';
import { MemberType } from './member.type.ts';
import { UserNode } from './user.type.ts';

export const Viewer = builder.objectRef<SignedInUser>('Viewer').implement({
  description: 'Whoever asks.',
  fields: (t) => ({
    user: t.prismaField({
      type: UserNode,
      description: 'You.',
      resolve: (query, { id }, _args, { db }) => db.user.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    members: t.prismaField({
      type: [MemberType],
      description: 'The organizations that you act in, highest role first.',
      resolve: (query, { id }, _args, { db }) =>
        db.member.findMany({
          ...query,
          where: { userId: id },
          orderBy: [{ role: 'desc' }, { organization: { name: 'asc' } }],
        }),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'You; null when nobody is signed in.',
    resolve: (_root, _args, { user }) => user,
  }),
);
