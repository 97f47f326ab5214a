import { may, ofOrganization } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';

/** Documents belong to nobody: whoever may write a plan somewhere may record what it stands on. */
export async function viewerRecordsDirectives({ actor }: Context): Promise<boolean> {
  const viewer = await actor();
  return viewer.memberships.some(({ organizationId }) => may(viewer, 'plan.create', ofOrganization(organizationId)));
}
