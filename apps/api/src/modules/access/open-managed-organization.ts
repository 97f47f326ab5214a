import { type Result, refusal } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { viewerManagesMembers } from './member.access.ts';
import { findManagedOrganization } from './member.store.ts';

export type ManagedOrganization = NonNullable<Awaited<ReturnType<typeof findManagedOrganization>>>;

/** An organization whose members the viewer may add and remove. Refuses `notFound` and `notAllowed`. */
export async function openManagedOrganization(
  context: Context,
  globalId: string,
): Promise<Result<ManagedOrganization>> {
  const path = ['organizationId'];
  const id = uuidOf('Organization', globalId);
  const organization = id === null ? null : await findManagedOrganization(context.db, id);
  if (!organization) return { ok: false, refusals: [refusal('notFound', path, { value: globalId })] };
  if (await viewerManagesMembers(context, organization)) return { ok: true, value: organization };
  return { ok: false, refusals: [refusal('notAllowed', path, { subject: organization.name })] };
}
