import type { Transaction } from '@bacthang/database';
import { foldVietnamese, UNIT_TYPES, unitFullName } from '@bacthang/domain';

/** A plan that a search found, as its newest revision that the viewer may see has it. */
export interface FoundPlan {
  readonly planId: string;
  readonly title: string;
  readonly number: string | null;
  readonly organization: string;
}

/** What units of each type are called, folded. */
const TYPE_WORDS = JSON.stringify(
  Object.fromEntries(UNIT_TYPES.map((type) => [type, foldVietnamese(unitFullName(type, ''))])),
);

/**
 * The newest plans, `limit` at most, whose number, title, issuer or unit hold every word of the text, accents or not, as
 * the newest revision that the viewer may see has them. One statement, over texts that were folded when they were written.
 */
export function findPlans(db: Transaction, text: string, limit: number): Promise<FoundPlan[]> {
  const words = [...new Set(foldVietnamese(text).split(' '))];
  return db.$queryRaw`
    WITH newest AS (
      SELECT DISTINCT ON (plan_id) plan_id, organization_id, unit_id, title, document_number, search_text, published_at FROM revision
      ORDER BY plan_id, number DESC NULLS FIRST
    )
    SELECT r.plan_id AS "planId", r.title, r.document_number AS number, o.name AS organization
    FROM newest r
    JOIN organization o ON o.id = r.organization_id
    JOIN unit u ON u.id = r.unit_id
    CROSS JOIN LATERAL (
      SELECT concat_ws(' ', r.search_text, o.search_name, ${TYPE_WORDS}::jsonb ->> u.type::text, u.search_name) AS text
    ) folded
    WHERE NOT EXISTS (SELECT FROM unnest(${words}::text[]) AS word WHERE position(word IN folded.text) = 0)
    ORDER BY r.published_at DESC NULLS FIRST, r.plan_id
    LIMIT ${limit}`;
}
