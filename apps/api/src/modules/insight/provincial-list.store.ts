import type { Transaction } from '@bacthang/database';
import type { HouseholdClass } from '@bacthang/domain';

/** A household that a province's standard puts on a list on which the national one does not. */
export interface ProvincialRow {
  readonly householdId: string;
  readonly code: string | null;
  readonly headName: string;
  readonly persons: number;
  readonly villageId: string;
  readonly national: HouseholdClass;
  readonly provincial: HouseholdClass;
  readonly synthetic: boolean;
}

/** The documents of the provinces' standards that stand above the communes of a unit. */
export async function loadProvincialDocuments(db: Transaction, unitId: string, year: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ document: string }[]>`
    SELECT DISTINCT p.document FROM provincial_standard p
    WHERE (EXISTS (SELECT FROM unit_ancestor a WHERE a.unit_id = ${unitId} AND a.ancestor_id = p.unit_id)
        OR EXISTS (SELECT FROM unit_ancestor a WHERE a.unit_id = p.unit_id AND a.ancestor_id = ${unitId}))
      AND p.valid_from <= make_date(${year}::int, 12, 31) AND (p.valid_to IS NULL OR p.valid_to > make_date(${year}::int, 1, 1))
    ORDER BY 1`;
  return rows.map(({ document }) => document);
}

/**
 * The households of the year's decided periodic rounds whose receipt says that the province's standard is more generous, by
 * commune, village and household, as far as the viewer may read answers; `most` at most. One statement.
 */
export function loadProvincialList(
  db: Transaction,
  unitId: string,
  year: number,
  most: number,
): Promise<ProvincialRow[]> {
  return db.$queryRaw<ProvincialRow[]>`
    SELECT c.household_id AS "householdId", x.code, c.head_name AS "headName", c.persons, c.village_id AS "villageId",
      h.class::text AS national, f.provincial, coalesce(x.synthetic, false) AS synthetic
    FROM unit_ancestor a
    JOIN review_round r ON r.unit_id = a.unit_id AND r.year = ${year}::int AND r.kind = 'periodic'
      AND EXISTS (SELECT FROM provincial_standard p JOIN unit_ancestor above ON above.ancestor_id = p.unit_id WHERE above.unit_id = r.unit_id)
    JOIN class_history h ON h.round_id = r.id AND h.class <> 'poor'
    JOIN review_case c ON c.round_id = r.id AND c.household_id = h.household_id
    JOIN unit v ON v.id = c.village_id
    LEFT JOIN household x ON x.id = c.household_id
    JOIN LATERAL (
      SELECT sf.receipt ->> 'provincialClass' AS provincial FROM scoring s JOIN scoring_facts sf ON sf.scoring_id = s.id
      WHERE s.case_id = c.id ORDER BY s.ordinal DESC LIMIT 1
    ) f ON f.provincial IN ('poor', 'nearPoor') AND f.provincial <> h.class::text
    WHERE a.ancestor_id = ${unitId} ORDER BY r.unit_id, v.code, v.id, x.code, c.id LIMIT ${most}`;
}
