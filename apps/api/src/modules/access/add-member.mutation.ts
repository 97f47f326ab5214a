import type { Transaction } from '@bacthang/database';
import { checkEmail, checkKnownPerson, checkNewPerson, type PersonInput, type Result, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { RoleEnum } from './access.enums.ts';
import { createPerson, lockPerson, type MemberRow, type Person, storeMember } from './member.store.ts';
import { MemberType } from './member.type.ts';
import { openManagedOrganization } from './open-managed-organization.ts';

const AddMemberInput = builder.inputType('AddMemberInput', {
  description: 'Whom to add to which organization.',
  fields: (t) => ({
    organizationId: t.id({ required: true, description: 'The organization.' }),
    name: t.string({ required: true, description: 'Their name; not used for someone who signs in already.' }),
    email: t.string({ required: true, description: 'What they sign in with, or will.' }),
    role: t.field({ type: RoleEnum, required: true, description: 'What they may do there.' }),
    password: t.string({
      description: 'Their first password: only, and always, for someone who does not sign in yet.',
    }),
  }),
});

const AddMemberSuccess = builder.objectRef<{ member: MemberRow }>('AddMemberSuccess').implement({
  description: 'They act in the organization now.',
  fields: (t) => ({
    member: t.field({ type: MemberType, description: 'The member.', resolve: ({ member }) => member }),
  }),
});

async function run(
  input: typeof AddMemberInput.$inferInput,
  context: Context,
): Promise<Outcome<{ member: MemberRow }>> {
  const { db, user } = context;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const opened = await openManagedOrganization(context, input.organizationId);
  if (!opened.ok) return refused(opened.refusals);
  const organization = opened.value;

  const person = await findOrCreatePerson(db, {
    name: input.name,
    email: input.email,
    password: input.password ?? null,
  });
  if (!person.ok) return refused(person.refusals);
  const member = await storeMember(db, { userId: person.value.id, organizationId: organization.id, role: input.role });
  if (!member)
    return refused([refusal('alreadyMember', ['email'], { value: input.email, subject: person.value.name })]);
  return success({ member });
}

async function findOrCreatePerson(db: Transaction, input: PersonInput): Promise<Result<Person>> {
  const email = checkEmail(input.email);
  const known = email.ok ? await lockPerson(db, email.value) : null;
  if (known) return checkKnownPerson(known, input);
  const checked = checkNewPerson(input);
  return checked.ok ? { ok: true, value: await createPerson(db, checked.value) } : checked;
}

defineMutation('addMember', {
  description:
    'Lets a person act in an organization, and sign in if they could not yet. For administrators of its unit or one above.',
  input: AddMemberInput,
  success: AddMemberSuccess,
  run,
});
