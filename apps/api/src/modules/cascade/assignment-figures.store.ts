import {
  type Assignable,
  type AssignedShare,
  assignedValue,
  compare,
  type Fraction,
  type Indicator,
  type YearFigure,
} from '@bacthang/domain';
import { loaderOf } from '../../graphql/loader.ts';
import { type Measure, nameOfMeasure } from './baseline.store.ts';

interface ShareRow extends Measure, AssignedShare, Assignable, Pick<Indicator, 'valueType' | 'per'> {
  readonly year: number;
}

/**
 * The figures that published assignments give units, the newest number of each target and year; where two plans assign
 * one measure for one year the stricter stands first, and binds. One statement, whatever the number of measures.
 */
const loader = loaderOf<string, readonly YearFigure[]>(async ({ db }, names) => {
  const measures = names.map((name) => JSON.parse(name) as [string, string, string | null]);
  const unitIds = [...new Set(measures.map(([unitId]) => unitId))];
  const indicatorCodes = [...new Set(measures.map(([, indicatorCode]) => indicatorCode))];
  const rows = await db.$queryRaw<ShareRow[]>`
    SELECT DISTINCT ON (s.unit_id, a.plan_id, a.target_key, a.year)
      s.unit_id AS "unitId", t.indicator_code AS "indicatorCode", t.subgroup_code AS "subgroupCode", a.year,
      a.measure::text, a.direction::text, s.share, s.start, s.denominator, i.value_type::text AS "valueType", i.per
    FROM share s
    JOIN assignment a ON a.id = s.assignment_id AND a.state = 'published'
    JOIN LATERAL (
      SELECT t.indicator_code, t.subgroup_code FROM target t JOIN revision r ON r.id = t.revision_id
      WHERE r.plan_id = a.plan_id AND r.state = 'published' AND t.key = a.target_key ORDER BY r.number DESC LIMIT 1
    ) t ON true
    JOIN indicator i ON i.code = t.indicator_code
    WHERE s.unit_id = ANY(${unitIds}) AND t.indicator_code = ANY(${indicatorCodes})
    ORDER BY s.unit_id, a.plan_id, a.target_key, a.year, a.number DESC`;
  const figures = rows.flatMap((row) => {
    const value = assignedValue(row, row, row);
    return value ? [{ name: nameOfMeasure(row), year: row.year, value, direction: row.direction }] : [];
  });
  return [...Map.groupBy(figures, ({ name }) => name)].map(([name, found]) => [name, found.toSorted(strictestFirst)]);
});

interface Directed {
  readonly value: Fraction;
  readonly direction: 'up' | 'down';
}

function strictestFirst(a: Directed, b: Directed): number {
  return a.direction === 'down' ? compare(a.value, b.value) : compare(b.value, a.value);
}

/** Gathered over one operation. */
export const assignmentFigures = (context: Parameters<typeof loader>[0]) => ({
  load: async (measure: Measure): Promise<readonly YearFigure[]> =>
    (await loader(context).load(nameOfMeasure(measure))) ?? [],
});
