import type { Transaction } from '@bacthang/database';
import type { Actor as DomainActor, Membership } from '@bacthang/domain';

/** Who acts, for the domain's access rules. */
export interface Actor extends DomainActor {
  readonly userId: string | null;
}

export const NOBODY: Actor = { userId: null, memberships: [] };

/** Loads the memberships of a user in one statement. */
export async function loadActor(db: Transaction, userId: string): Promise<Actor> {
  const memberships = await db.$queryRaw<Membership[]>`
    SELECT m.organization_id AS "organizationId", o.unit_id AS "unitId", m.role::text AS role,
           array_remove(array_agg(a.ancestor_id ORDER BY a.depth DESC), NULL) AS "unitPath"
    FROM member m
    JOIN organization o ON o.id = m.organization_id
    LEFT JOIN unit_ancestor a ON a.unit_id = o.unit_id AND a.depth > 0
    WHERE m.user_id = ${userId}
    GROUP BY m.organization_id, o.unit_id, m.role
    ORDER BY m.organization_id`;
  return { userId, memberships };
}
