import { builder } from '../../graphql/builder.ts';
import { OrganizationNode } from '../organization/organization.type.ts';
import { MANAGED_ORGANIZATION, viewerManagesMembers } from './member.access.ts';
import { MemberType } from './member.type.ts';

builder.prismaObjectFields(OrganizationNode, (t) => ({
  viewerCanManage: t.boolean({
    description: 'Whether you may add and remove its members.',
    select: MANAGED_ORGANIZATION,
    resolve: (organization, _args, context) => viewerManagesMembers(context, organization),
  }),
  members: t.field({
    type: [MemberType],
    description: 'Who acts in it, highest role first; empty for those who may not manage them.',
    select: (_args, _context, nestedSelection) => ({
      ...MANAGED_ORGANIZATION,
      members: nestedSelection({ orderBy: [{ role: 'desc' }, { user: { name: 'asc' } }] }),
    }),
    resolve: async ({ members, ...organization }, _args, context) =>
      (await viewerManagesMembers(context, organization)) ? members : [],
  }),
}));
