import type { Transaction } from '@bacthang/database';
import type { Role } from '@bacthang/domain';

/** One hat a person wears. `unitPath` is the organization's unit and all units above it, nearest first. */
export interface Membership {
  readonly organizationId: string;
  readonly unitId: string;
  readonly unitPath: readonly string[];
  readonly role: Role;
}

/** Who acts, for the domain's access rules. */
export interface Actor {
  readonly userId: string | null;
  readonly memberships: readonly Membership[];
}

export const NOBODY: Actor = { userId: null, memberships: [] };

/** Loads the memberships of a user in one statement. */
export async function loadActor(db: Transaction, userId: string): Promise<Actor> {
  const memberships = await db.$queryRaw<Membership[]>`
    SELECT m.organization_id AS "organizationId", o.unit_id AS "unitId", m.role::text AS role,
           array_agg(a.ancestor_id ORDER BY a.depth) AS "unitPath"
    FROM member m
    JOIN organization o ON o.id = m.organization_id
    JOIN unit_ancestor a ON a.unit_id = o.unit_id
    WHERE m.user_id = ${userId}
    GROUP BY m.organization_id, o.unit_id, m.role
    ORDER BY m.organization_id`;
  return { userId, memberships };
}
