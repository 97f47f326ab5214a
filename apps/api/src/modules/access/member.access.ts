import { may, ofUnit } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { UNIT_PATH, unitPathOf } from './unit-path.ts';

/** What the rule needs to know of an organization, as a selection of the database. */
export const MANAGED_ORGANIZATION = { unit: { select: { id: true, ...UNIT_PATH } } } as const;

interface ManagedOrganization {
  readonly unit: { readonly id: string } & Parameters<typeof unitPathOf>[0];
}

/** Whether the viewer may add and remove members of the organization. */
export async function viewerManagesMembers({ actor }: Context, { unit }: ManagedOrganization): Promise<boolean> {
  return may(await actor(), 'member.manage', ofUnit(unit.id, unitPathOf(unit)));
}
