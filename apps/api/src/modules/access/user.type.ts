import { builder } from '../../graphql/builder.ts';
import { viewerManages } from './managed-people.access.ts';

/** What names nobody: those who are not signed in look every person up under it. */
const NO_ONE = '';

export const UserNode = builder.prismaNode('User', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  findUnique: (id, { user }) => ({ id: user ? id : NO_ONE }),
  description: 'A person who signs in. Seen only by those who are signed in.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Their name.' }),
    email: t.string({
      nullable: true,
      description: 'What they sign in with; null but to themselves and to those who may manage them as a member.',
      select: { id: true, email: true },
      resolve: async ({ id, email }, _args, context) =>
        id === context.user?.id || (await viewerManages(context, id)) ? email : null,
    }),
  }),
});
