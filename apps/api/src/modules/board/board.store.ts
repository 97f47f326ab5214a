import type { Transaction } from '@bacthang/database';

/** A body that the board's revision reaches. */
export interface BoardUnit {
  readonly unitId: string;
  readonly unitName: string;
  readonly unitType: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly planId: string | null;
  readonly revisionId: string | null;
  readonly drafting: boolean;
}

/**
 * The bodies that a plan's revision reaches, in the order of their units' codes, each with how far it is: its newest
 * published plan that carries any revision of this plan out. A draft that is hidden from the viewer counts as not started.
 */
export function loadBoardUnits(
  db: Transaction,
  planId: string,
  organizationIds: readonly string[],
): Promise<BoardUnit[]> {
  return db.$queryRaw<BoardUnit[]>`
    WITH carried AS (
      SELECT c.organization_id, c.plan_id, c.id, c.state,
             row_number() OVER (PARTITION BY c.organization_id, c.state ORDER BY c.number DESC NULLS LAST, c.id) AS place
      FROM revision_parent rp
      JOIN revision p ON p.id = rp.parent_id AND p.plan_id = ${planId}::uuid
      JOIN revision c ON c.id = rp.revision_id
    )
    SELECT u.id AS "unitId", u.name AS "unitName", u.type::text AS "unitType", o.id AS "organizationId", o.name AS "organizationName",
           coalesce(published.plan_id, draft.plan_id) AS "planId", published.id AS "revisionId", draft.id IS NOT NULL AS drafting
    FROM organization o
    JOIN unit u ON u.id = o.unit_id
    LEFT JOIN carried published ON published.organization_id = o.id AND published.state = 'published' AND published.place = 1
    LEFT JOIN carried draft ON draft.organization_id = o.id AND draft.state = 'draft' AND draft.place = 1
    WHERE o.id = ANY(${[...organizationIds]}::uuid[])
    ORDER BY u.code, o.name`;
}
