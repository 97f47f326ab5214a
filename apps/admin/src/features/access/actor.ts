import type { Actor } from '@bacthang/domain/access';
import { fromWire } from '../../lib/wire.ts';
import type { Viewer } from './viewer.ts';

/**
 * The viewer as the access rules see them. The units above one's own are left out: none of what is asked of the rules in
 * the browser hangs on them.
 */
export function actorOf(viewer: Viewer | null): Actor | null {
  if (!viewer) return null;
  return {
    memberships: viewer.members.map(({ role, organization }) => ({
      organizationId: organization.id,
      unitId: organization.unit.key,
      unitPath: [],
      role: fromWire(role),
    })),
  };
}
