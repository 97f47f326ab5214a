import type { Transaction } from '@bacthang/database';
import { lastYearStood } from '@bacthang/domain';
import { measureKey } from '../observation/figure.store.ts';
import { loadTargetsInForce } from '../observation/targets-in-force.store.ts';
import type { ResultsToAcceptShape, ResultsToEnterShape } from './work-item.ts';

/** For whom a unit's figures are somebody's work: the organization through which the viewer may act there. */
export type ActingOrganizations = ReadonlyMap<string, string>;

interface UnitYear {
  readonly unitId: string;
  readonly year: number;
}

/** The last closed year at whose end each unit stood; a unit that has seen none is left out. One statement. */
async function loadLastYears(db: Transaction, unitIds: readonly string[], closedYear: number): Promise<UnitYear[]> {
  const units = await db.unit.findMany({
    where: { id: { in: [...unitIds] } },
    select: { id: true, validFrom: true, validTo: true },
  });
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return units.flatMap(({ id, validFrom, validTo }) => {
    const year = lastYearStood({ validFrom: day(validFrom), validTo: day(validTo) }, closedYear);
    return year === null ? [] : [{ unitId: id, year }];
  });
}

/**
 * The year whose figures a unit without units below it (villages report nothing) owes: the last closed one that it stood at the end of, or the last
 * of the newest plans that it stands under. Units that no plan has reached owe nothing. Two statements.
 */
async function loadYearsOwed(db: Transaction, unitIds: readonly string[], closedYear: number): Promise<UnitYear[]> {
  const stood = await loadLastYears(db, unitIds, closedYear);
  return db.$queryRaw`
    SELECT a.unit_id AS "unitId", max(least(r.period_to, stood.year))::int AS year
    FROM jsonb_to_recordset(${JSON.stringify(stood)}::jsonb) AS stood("unitId" text, year int)
    JOIN unit_ancestor a ON a.unit_id = stood."unitId"
    JOIN revision r ON r.unit_id = a.ancestor_id AND r.state = 'published' AND r.period_from <= stood.year
    WHERE NOT EXISTS (SELECT FROM unit_membership m JOIN unit u ON u.id = m.unit_id WHERE m.parent_id = a.unit_id AND u.tier <> 'village')
      AND NOT EXISTS (SELECT FROM revision n WHERE n.plan_id = r.plan_id AND n.state = 'published' AND n.number > r.number)
    GROUP BY a.unit_id`;
}

/** What each unit's targets in force measure in the year that it owes, a key for each measure with figures. */
async function loadMeasures(db: Transaction, owed: readonly UnitYear[]): Promise<Map<string, ReadonlySet<string>>> {
  const measured = await db.indicator.findMany({ where: { valueType: { not: 'text' } }, select: { code: true } });
  const codes = new Set(measured.map(({ code }) => code));
  const measures = new Map<string, ReadonlySet<string>>();
  for (const [year, units] of Map.groupBy(owed, (unit) => unit.year)) {
    const inForce = await loadTargetsInForce(
      db,
      units.map(({ unitId }) => unitId),
      year,
    );
    for (const [unitId, targets] of inForce) {
      const withFigures = [...targets.values()].filter(({ indicatorCode }) => codes.has(indicatorCode));
      measures.set(
        unitId,
        new Set(withFigures.map(({ indicatorCode, subgroupCode }) => measureKey(indicatorCode, subgroupCode))),
      );
    }
  }
  return measures;
}

/** Units that report themselves and still owe figures. Six statements, and two more for each further year owed. */
export async function loadResultsToEnter(
  db: Transaction,
  acting: ActingOrganizations,
  closedYear: number,
): Promise<ResultsToEnterShape[]> {
  const owed = await loadYearsOwed(db, [...acting.keys()], closedYear);
  if (owed.length === 0) return [];
  const measures = await loadMeasures(db, owed);
  const reported = await db.observation.findMany({
    where: {
      OR: owed.map(({ unitId, year }) => ({ unitId, year })),
      series: 'administrative',
      status: { in: ['provisional', 'official'] },
    },
    select: { unitId: true, indicatorCode: true, subgroupCode: true },
  });
  const reportedBy = Map.groupBy(reported, ({ unitId }) => unitId);
  return owed.flatMap(({ unitId, year }) => {
    const wanted = measures.get(unitId) ?? new Set();
    const given = (reportedBy.get(unitId) ?? []).map((row) => measureKey(row.indicatorCode, row.subgroupCode));
    const entered = new Set(given.filter((measure) => wanted.has(measure))).size;
    const organizationId = acting.get(unitId);
    if (organizationId === undefined || entered === wanted.size) return [];
    return [{ kind: 'ResultsToEnter' as const, organizationId, unitId, year, entered, total: wanted.size }];
  });
}

/**
 * Units right below with submitted figures that accepting would change: none official yet, or another one entered before.
 * One statement.
 */
export async function loadResultsToAccept(
  db: Transaction,
  acting: ActingOrganizations,
): Promise<ResultsToAcceptShape[]> {
  const found = await db.$queryRaw<{ parentId: string; unitId: string; year: number; count: number }[]>`
    SELECT m.parent_id AS "parentId", o.unit_id AS "unitId", o.year, count(*)::int AS count
    FROM unit_membership m
    JOIN unit u ON u.id = m.unit_id
    JOIN observation o ON o.unit_id = m.unit_id AND o.status = 'provisional' AND o.series = 'administrative'
    LEFT JOIN observation f ON f.unit_id = o.unit_id AND f.year = o.year AND f.series = o.series AND f.status = 'official'
      AND f.indicator_code = o.indicator_code AND f.subgroup_code IS NOT DISTINCT FROM o.subgroup_code
    WHERE m.parent_id = ANY(${[...acting.keys()]})
      AND (f.id IS NULL OR (f.entered_at < o.entered_at
        AND (f.numerator, f.denominator, f.value) IS DISTINCT FROM (o.numerator, o.denominator, o.value)))
    GROUP BY m.parent_id, o.unit_id, o.year, u.code
    ORDER BY o.year DESC, u.code, o.unit_id`;
  return found.flatMap(({ parentId, ...row }) => {
    const organizationId = acting.get(parentId);
    return organizationId === undefined ? [] : [{ kind: 'ResultsToAccept' as const, organizationId, ...row }];
  });
}
