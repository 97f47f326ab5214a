import {
  type Commitment,
  dueYears,
  EMPTY_CONTEXT,
  type Indicator,
  type ParentFigure,
  requirementAt,
} from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { baselineLoader, type Measure, nameOfMeasure } from './baseline.store.ts';

/** The unit right above each one, now or when it last stood. One statement. */
const parentLoader = loaderOf<string, string>(async ({ db }, unitIds) => {
  const rows = await db.$queryRaw<{ unitId: string; parentId: string }[]>`
    SELECT DISTINCT ON (unit_id) unit_id AS "unitId", parent_id AS "parentId" FROM unit_membership
    WHERE unit_id = ANY(${[...unitIds]}) ORDER BY unit_id, valid_to DESC NULLS FIRST`;
  return rows.map(({ unitId, parentId }) => [unitId, parentId]);
});

interface TargetRow extends Measure {
  readonly commitment: Commitment;
  readonly indicator: Pick<Indicator, 'valueType' | 'per' | 'direction'>;
}

/** The levels that units' own published plans set, newest revisions only, by measure. One statement. */
const levelLoader = loaderOf<string, readonly TargetRow[]>(async ({ db }, names) => {
  const measures = names.map((name) => JSON.parse(name) as [string, string, string | null]);
  const rows = await db.$queryRaw<TargetRow[]>`
    SELECT r.unit_id AS "unitId", t.indicator_code AS "indicatorCode", t.subgroup_code AS "subgroupCode",
      jsonb_build_object('valueType', i.value_type, 'per', i.per, 'direction', i.direction) AS indicator,
      jsonb_build_object('kind', t.kind, 'comparator', t.comparator, 'value', trim_scale(t.value)::text, 'upper', trim_scale(t.upper)::text,
        'periodFrom', t.period_from, 'periodTo', t.period_to, 'baseYear', t.base_year, 'condition', t.condition, 'reference', t.reference) AS commitment
    FROM target t JOIN revision r ON r.id = t.revision_id JOIN indicator i ON i.code = t.indicator_code
    WHERE r.unit_id = ANY(${measures.map(([unitId]) => unitId)}) AND t.indicator_code = ANY(${measures.map(([, code]) => code)})
      AND r.state = 'published' AND t.kind IN ('level', 'maintain') AND t.decision <> 'notApplicable'
      AND NOT EXISTS (SELECT FROM revision n WHERE n.plan_id = r.plan_id AND n.state = 'published' AND n.number > r.number)`;
  return [...Map.groupBy(rows, nameOfMeasure)];
});

/** What the unit above aims at, year by year: its target stands in until its result is known. */
function targetsAsFigures(rows: readonly TargetRow[]): ParentFigure[] {
  return rows.flatMap(({ commitment, indicator }) =>
    dueYears(commitment).flatMap((year) => {
      const bound = requirementAt(commitment, indicator, year, EMPTY_CONTEXT);
      return bound.kind === 'bound' ? [{ year, value: bound.value, provisional: true }] : [];
    }),
  );
}

/** The figures of the unit above, which `relativeToParent` is read against: results first, targets where there is none. */
export async function parentFiguresOf(context: Context, measure: Measure): Promise<readonly ParentFigure[]> {
  const parentId = await parentLoader(context).load(measure.unitId);
  if (parentId === null) return [];
  const above = { ...measure, unitId: parentId };
  const results = await baselineLoader(context).load({ ...above, years: null });
  const known = results.map(({ year, value, estimated }) => ({ year, value, provisional: estimated }));
  const years = new Set(known.map(({ year }) => year));
  const aims = targetsAsFigures((await levelLoader(context).load(nameOfMeasure(above))) ?? []);
  return [...known, ...aims.filter(({ year }) => !years.has(year))];
}
