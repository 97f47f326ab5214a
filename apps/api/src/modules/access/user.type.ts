import { builder } from '../../graphql/builder.ts';

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
    email: t.exposeString('email', { description: 'What they sign in with.' }),
  }),
});
