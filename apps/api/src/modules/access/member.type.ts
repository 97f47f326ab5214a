import { builder } from '../../graphql/builder.ts';
import { RoleEnum } from './access.enums.ts';

export const MemberType = builder.prismaObject('Member', {
  description: 'A person acting in an organization.',
  fields: (t) => ({
    user: t.relation('user', { description: 'The person.' }),
    role: t.expose('role', { type: RoleEnum, description: 'What they may do there.' }),
    organization: t.relation('organization', { description: 'The organization.' }),
  }),
});
