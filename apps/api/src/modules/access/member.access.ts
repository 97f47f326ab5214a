import { may, ofUnit } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';

/** What the rule needs to know of an organization, as a selection of the database. */
export const MANAGED_ORGANIZATION = {
  unit: { select: { id: true, ancestors: { select: { ancestorId: true } } } },
} as const;

interface ManagedOrganization {
  readonly unit: { readonly id: string; readonly ancestors: readonly { readonly ancestorId: string }[] };
}

/** Whether the viewer may add and remove members of the organization. */
export async function viewerManagesMembers({ actor }: Context, { unit }: ManagedOrganization): Promise<boolean> {
  const unitPath = unit.ancestors.map(({ ancestorId }) => ancestorId);
  return may(await actor(), 'member.manage', ofUnit(unit.id, unitPath));
}
