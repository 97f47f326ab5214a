import type { Transaction } from '@bacthang/database';
import {
  type ChangeRow,
  classify,
  type HouseholdClass,
  type HouseholdFacts,
  type IncomeWay,
  isPlainDate,
  type StandardCode,
} from '@bacthang/domain';
import { loadConfirmations } from '../standard/confirmations.store.ts';

interface Sides {
  readonly unitId: string;
  readonly from: number;
  readonly to: number;
}

interface PairRow {
  readonly householdId: string;
  readonly wasIn: boolean;
  readonly wouldBeIn: boolean;
  readonly was: HouseholdClass | null;
  readonly wasCorrected: HouseholdClass | null;
  readonly is: HouseholdClass | null;
  readonly isCorrected: HouseholdClass | null;
  /** Set where the later round of its commune goes by another standard. */
  readonly standard: StandardCode | null;
  readonly on: string | null;
  readonly way: IncomeWay | null;
  readonly facts: HouseholdFacts | null;
}

/** How many decided households of the two years there are at and under the unit, as far as the viewer may see them. */
export async function countDecided(db: Transaction, { unitId, from, to }: Sides): Promise<number> {
  const [found] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM class_history h
    JOIN review_round r ON r.id = h.round_id AND r.kind = 'periodic' AND r.year IN (${from}::int, ${to}::int)
    JOIN unit_ancestor a ON a.unit_id = h.unit_id AND a.ancestor_id = ${unitId}`;
  return found.count;
}

/**
 * Every household of the periodic rounds of two years. Corrected is what a round of the same year decided later; boundaries
 * are those of its village at the end of the later year; of a village that came from where the viewer sees nothing, the later
 * decision says what its households were. Answers are read only where the standard has changed and the viewer may.
 */
export async function loadChange(db: Transaction, sides: Sides): Promise<ChangeRow[]> {
  const { unitId, from, to } = sides;
  const rows = await db.$queryRaw<PairRow[]>`
    WITH scope AS MATERIALIZED (SELECT unit_id FROM unit_ancestor WHERE ancestor_id = ${unitId}),
    decided AS MATERIALIZED (
      SELECT h.household_id, r.year, h.unit_id, h.village_id, h.class, h.class_before, h.unit_before, h.standard_code, h.round_id, r.opened_on, r.way,
        (SELECT x.class FROM class_history x JOIN review_round y ON y.id = x.round_id AND y.year = r.year AND y.kind = 'regular'
          WHERE x.household_id = h.household_id AND x.decided_on > h.decided_on ORDER BY x.decided_on DESC LIMIT 1) AS later
      FROM class_history h JOIN review_round r ON r.id = h.round_id AND r.kind = 'periodic' AND r.year IN (${from}::int, ${to}::int)
    ), then_ AS (
      SELECT d.*, d.unit_id IN (SELECT unit_id FROM scope) AS was_in, coalesce(m.parent_id, d.unit_id) IN (SELECT unit_id FROM scope) AS would_be_in
      FROM decided d
      LEFT JOIN LATERAL (
        SELECT m.parent_id FROM unit_membership m WHERE m.unit_id = d.village_id
          AND (m.valid_from IS NULL OR m.valid_from <= make_date(${to}::int, 12, 31)) AND (m.valid_to IS NULL OR m.valid_to > make_date(${to}::int, 12, 31))
        LIMIT 1
      ) m ON true
      WHERE d.year = ${from}::int
    ), now_ AS (SELECT d.* FROM decided d WHERE d.year = ${to}::int AND d.unit_id IN (SELECT unit_id FROM scope)),
    newest AS (
      SELECT DISTINCT ON (n.unit_id) n.unit_id, n.standard_code, n.opened_on, n.way FROM now_ n
    ), ruled AS (
      SELECT t.*, n.standard_code AS new_standard, n.opened_on AS new_day, n.way AS new_way
      FROM then_ t LEFT JOIN newest n ON n.unit_id = t.unit_id AND n.standard_code <> t.standard_code
      WHERE t.was_in OR t.would_be_in
    )
    SELECT coalesce(b.household_id, a.household_id) AS "householdId", coalesce(b.was_in, false) AS "wasIn", coalesce(b.would_be_in, came.class IS NOT NULL) AS "wouldBeIn",
      coalesce(b.class, came.class)::text AS was, coalesce(b.later, b.class, came.class)::text AS "wasCorrected", a.class::text AS "is", coalesce(a.later, a.class)::text AS "isCorrected",
      b.new_standard AS standard, b.new_day::text AS "on", b.new_way::text AS way, f.facts
    FROM ruled b
    FULL JOIN now_ a ON a.household_id = b.household_id
    LEFT JOIN LATERAL (
      SELECT a.class_before AS class WHERE b.household_id IS NULL AND a.class_before IS NOT NULL AND ${to - from === 1}
        AND EXISTS (SELECT FROM unit_membership m WHERE m.unit_id = a.village_id AND m.parent_id = a.unit_before AND m.valid_to <= make_date(${to}::int, 12, 31))
    ) came ON true
    LEFT JOIN LATERAL (
      SELECT x.facts FROM review_case c JOIN scoring s ON s.case_id = c.id JOIN scoring_facts x ON x.scoring_id = s.id
      WHERE b.new_standard IS NOT NULL AND c.round_id = b.round_id AND c.household_id = b.household_id ORDER BY s.ordinal DESC LIMIT 1
    ) f ON true`;
  const { parameters: confirmations } = await loadConfirmations(db);
  const underNew = ({ standard, on, way, facts, wasCorrected }: PairRow): HouseholdClass | null => {
    if (standard === null || way === null || on === null || !isPlainDate(on)) return wasCorrected;
    if (facts === null) return null;
    const judged = classify(facts, { standard, on, way, purpose: 'trial', confirmations });
    if (!judged.ok || judged.value.kind !== 'decided') return null;
    return judged.value.class;
  };
  return rows.map((row) => ({
    householdId: row.householdId,
    before:
      row.was === null
        ? null
        : {
            published: row.was,
            corrected: row.wasCorrected,
            underNewStandard: underNew(row),
            inUnit: row.wasIn,
            inUnitNow: row.wouldBeIn,
          },
    after: row.is === null ? null : { published: row.is, corrected: row.isCorrected, inUnit: true },
  }));
}
