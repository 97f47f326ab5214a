import type { Transaction } from '@bacthang/database';
import {
  type AskedYear,
  type Assignable,
  assignedValue,
  type DecimalString,
  type Fraction,
  observedValue,
  parseFraction,
  toDecimal,
  toShownDecimal,
} from '@bacthang/domain';

interface AskedRow extends Pick<AskedYear, 'unitId' | 'indicatorCode' | 'subgroupCode' | 'valueType' | 'per' | 'year'> {
  readonly value: string | null;
  readonly share: bigint | null;
  readonly start: bigint | null;
  readonly whole: bigint | null;
  readonly measure: Assignable['measure'] | null;
  readonly direction: Assignable['direction'] | null;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly printed: string | null;
}

/** Results are published to so many decimals. */
const DIGITS = 2;

/**
 * Every year of the look-back for which a unit at or under the one asked about was given a figure and has reported one: the
 * figures that its own published plans name for the year, or else its share of an assignment. One statement.
 */
export async function loadAskedYears(
  db: Transaction,
  unitId: string,
  year: number,
  lookBackYears: number,
): Promise<AskedYear[]> {
  const rows = await db.$queryRaw<AskedRow[]>`
    WITH scope AS MATERIALIZED (SELECT unit_id FROM unit_ancestor WHERE ancestor_id = ${unitId}),
    years AS (SELECT generate_series(${year - lookBackYears + 1}::int, ${year}::int) AS year),
    given AS (
      SELECT s.unit_id, t.indicator_code, t.subgroup_code, a.year, NULL::numeric AS value, s.share, s.start, s.denominator AS whole,
        a.measure::text AS measure, a.direction::text AS direction, 2 AS rank
      FROM share s JOIN scope ON scope.unit_id = s.unit_id
      JOIN assignment a ON a.id = s.assignment_id AND a.state = 'published' AND a.year IN (SELECT years.year FROM years)
        AND NOT EXISTS (SELECT FROM assignment n WHERE n.plan_id = a.plan_id AND n.target_key = a.target_key AND n.year = a.year
          AND n.state = 'published' AND n.number > a.number)
      JOIN LATERAL (
        SELECT x.indicator_code, x.subgroup_code FROM target x JOIN revision r ON r.id = x.revision_id AND r.plan_id = a.plan_id AND r.state = 'published'
        WHERE x.key = a.target_key ORDER BY r.number DESC LIMIT 1
      ) t ON true
      UNION ALL
      SELECT r.unit_id, t.indicator_code, t.subgroup_code, y.year, t.value, NULL, NULL, NULL, NULL, NULL, 1
      FROM revision r JOIN scope ON scope.unit_id = r.unit_id
      JOIN target t ON t.revision_id = r.id AND t.value IS NOT NULL AND t.decision <> 'notApplicable'
      JOIN years y ON CASE t.kind WHEN 'level' THEN y.year = t.period_to
        WHEN 'annualQuantity' THEN y.year BETWEEN t.period_from AND t.period_to
        WHEN 'maintain' THEN y.year BETWEEN t.period_from AND t.period_to
        WHEN 'coverage' THEN y.year BETWEEN t.period_from AND t.period_to ELSE false END
      WHERE r.state = 'published'
        AND NOT EXISTS (SELECT FROM revision n WHERE n.plan_id = r.plan_id AND n.state = 'published' AND n.number > r.number)
    ), asked AS (
      SELECT DISTINCT ON (g.unit_id, g.indicator_code, g.subgroup_code, g.year) g.* FROM given g
      ORDER BY g.unit_id, g.indicator_code, g.subgroup_code, g.year, g.rank
    )
    SELECT DISTINCT ON (a.unit_id, a.indicator_code, a.subgroup_code, a.year)
      a.unit_id AS "unitId", a.indicator_code AS "indicatorCode", a.subgroup_code AS "subgroupCode", i.value_type::text AS "valueType", i.per, a.year,
      a.value::text AS value, a.share, a.start, a.whole, a.measure, a.direction, o.numerator, o.denominator, o.value::text AS printed
    FROM asked a
    JOIN indicator i ON i.code = a.indicator_code
    JOIN observation o ON o.unit_id = a.unit_id AND o.indicator_code = a.indicator_code AND o.subgroup_code IS NOT DISTINCT FROM a.subgroup_code
      AND o.year = a.year AND o.series = 'administrative' AND o.status IN ('official', 'provisional')
    ORDER BY a.unit_id, a.indicator_code, a.subgroup_code, a.year, o.status = 'official' DESC`;
  return rows.flatMap(({ value, share, start, whole, measure, direction, numerator, denominator, printed, ...row }) => {
    const result = observedValue(row, { numerator, denominator, value: printed });
    const asked =
      share === null || !measure || !direction
        ? parseFraction(value ?? '')
        : assignedValue({ share, start, denominator: whole }, { measure, direction }, row);
    return result && asked ? [{ ...row, result: published(result), target: toShownDecimal(asked, DIGITS) }] : [];
  });
}

const published = (value: Fraction): DecimalString => toDecimal(value, DIGITS, 'halfUp');
