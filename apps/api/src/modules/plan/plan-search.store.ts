import type { Transaction } from '@bacthang/database';
import { matchesSearch, type UnitType, unitFullName } from '@bacthang/domain';

interface PlanText {
  readonly planId: string;
  readonly title: string;
  readonly number: string | null;
  readonly organization: string;
  readonly unitType: UnitType;
  readonly unitName: string;
}

/**
 * Plans whose number, title, issuer or unit, as the newest revision that the viewer may see has them, hold every word,
 * accents or not. One statement; matched here, since a database's own notion of case depends on its locale.
 */
export async function findPlans(db: Transaction, text: string): Promise<string[]> {
  const plans = await db.$queryRaw<PlanText[]>`
    SELECT r.plan_id AS "planId", r.title, r.document_number AS number, o.name AS organization, u.type::text AS "unitType", u.name AS "unitName"
    FROM (SELECT DISTINCT ON (plan_id) * FROM revision ORDER BY plan_id, number DESC NULLS FIRST) r
    JOIN organization o ON o.id = r.organization_id JOIN unit u ON u.id = r.unit_id`;
  return plans
    .filter(({ number, title, organization, unitType, unitName }) =>
      matchesSearch([number, title, organization, unitFullName(unitType, unitName)].join(' '), text),
    )
    .map(({ planId }) => planId);
}
