import { checkMemberRemoval, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { keyOf } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { OrganizationNode } from '../organization/organization.type.ts';
import { deleteMember, findMember } from './member.store.ts';
import { type ManagedOrganization, openManagedOrganization } from './open-managed-organization.ts';

const RemoveMemberInput = builder.inputType('RemoveMemberInput', {
  description: 'Whom to remove from which organization.',
  fields: (t) => ({
    organizationId: t.id({ required: true, description: 'The organization.' }),
    userId: t.id({ required: true, description: 'The person.' }),
  }),
});

const RemoveMemberSuccess = builder.objectRef<{ organization: ManagedOrganization }>('RemoveMemberSuccess').implement({
  description: 'They act there no more. They can still sign in.',
  fields: (t) => ({
    organization: t.field({
      type: OrganizationNode,
      description: 'The organization.',
      resolve: ({ organization }) => organization,
    }),
  }),
});

async function run(
  input: typeof RemoveMemberInput.$inferInput,
  context: Context,
): Promise<Outcome<{ organization: ManagedOrganization }>> {
  const { db, user } = context;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const opened = await openManagedOrganization(context, input.organizationId);
  if (!opened.ok) return refused(opened.refusals);
  const organization = opened.value;

  const userId = keyOf('User', input.userId);
  const member = userId === null ? null : await findMember(db, { userId, organizationId: organization.id });
  if (!member) return refused([refusal('notFound', ['userId'], { value: input.userId })]);
  const checked = checkMemberRemoval({ actorId: user.id, userId: member.userId, role: member.role });
  if (!checked.ok) return refused(checked.refusals);
  await deleteMember(db, member);
  return success({ organization });
}

defineMutation('removeMember', {
  description: 'Ends a membership. For administrators of the unit or one above.',
  input: RemoveMemberInput,
  success: RemoveMemberSuccess,
  run,
});
