import { type PrismaClient, type Transaction, withScope } from '@bacthang/database';
import { isCoverageGroup } from '@bacthang/domain';
import { todayInVietnam } from '../../graphql/today.ts';
import { recountCoverage } from './coverage.store.ts';
import { loadKinds } from './support-kind.store.ts';

interface DueFigure {
  readonly communeId: string;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
}

/**
 * What makes figures due though nobody records anything: the year, and what the published plans ask for. While it stays the same
 * none have become due.
 */
export async function readDemand(counter: PrismaClient): Promise<string> {
  return counting(counter, async (db) => {
    const [row] = await db.$queryRaw<{ revisions: bigint }[]>`
      SELECT count(*) AS revisions FROM revision WHERE state = 'published'`;
    return `${todayInVietnam().slice(0, 4)} ${row?.revisions}`;
  });
}

/**
 * Counts the coverage figures that are due and are not there: of the years since the first need, of everybody in need and of each
 * group that a published plan asks for. A commune at a time, so that nobody waits long; broken off, the rest is due still.
 * Answers with the number of communes. As `bacthang_counter`.
 */
export async function countDueCoverage(counter: PrismaClient, signal?: AbortSignal): Promise<number> {
  const due = (await counting(counter, findDue)).filter(({ subgroupCode }) => isCoverageGroup(subgroupCode));
  const communes = Map.groupBy(due, ({ communeId }) => communeId);
  for (const [communeId, figures] of communes) {
    if (signal?.aborted) break;
    const indicators = new Set(figures.map(({ indicatorCode }) => indicatorCode));
    await counting(counter, async (db) => {
      const kinds = (await loadKinds(db)).filter(({ indicatorCode }) => indicators.has(indicatorCode ?? ''));
      const codes = kinds.map(({ code }) => code);
      await recountCoverage(db, { communeId, userId: null }, codes);
    });
  }
  return communes.size;
}

const counting = <T>(counter: PrismaClient, work: (db: Transaction) => Promise<T>): Promise<T> =>
  withScope(counter, { userId: null, operation: 'countCoverage', access: 'write' }, work);

/**
 * By commune, indicator and group, where the figure of some year is missing that `recountCoverage` would store; of a commune that is
 * no more only while its households are listed there. Two statements.
 */
async function findDue(db: Transaction): Promise<readonly DueFigure[]> {
  const kinds = (await loadKinds(db)).filter(({ indicatorCode }) => indicatorCode !== null);
  return db.$queryRaw`
    WITH kind AS (
      SELECT * FROM unnest(${kinds.map(({ code }) => code)}::text[], ${kinds.map(({ indicatorCode }) => indicatorCode)}::text[]) k(code, indicator_code)
      WHERE EXISTS (SELECT FROM indicator i WHERE i.code = k.indicator_code)
    ), first AS (
      SELECT unit_id, indicator_code, min(year) AS year FROM (
        SELECT c.id AS unit_id, k.indicator_code, extract(year FROM min(n.valid_from))::int AS year
        FROM need n JOIN kind k ON k.code = n.kind_code JOIN household h ON h.id = n.household_id
        JOIN unit_ancestor a ON a.unit_id = h.village_id JOIN unit c ON c.id = a.ancestor_id AND c.tier = 'commune'
        GROUP BY c.id, k.indicator_code
        UNION ALL
        SELECT o.unit_id, o.indicator_code, min(o.year) FROM observation o JOIN unit c ON c.id = o.unit_id AND c.valid_to IS NULL
        WHERE o.status = 'provisional' AND o.source = 'register' AND o.indicator_code IN (SELECT indicator_code FROM kind)
        GROUP BY o.unit_id, o.indicator_code
      ) counted GROUP BY unit_id, indicator_code
    ), asked AS (
      SELECT DISTINCT NULL::text AS unit_id, t.indicator_code, t.subgroup_code
      FROM target t JOIN revision r ON r.id = t.revision_id WHERE r.state = 'published'
      UNION SELECT NULL, indicator_code, NULL FROM kind
      UNION SELECT unit_id, indicator_code, subgroup_code FROM observation WHERE (unit_id, indicator_code) IN (SELECT unit_id, indicator_code FROM first)
    )
    SELECT DISTINCT f.unit_id AS "communeId", f.indicator_code AS "indicatorCode", a.subgroup_code AS "subgroupCode"
    FROM first f JOIN unit c ON c.id = f.unit_id JOIN asked a ON a.indicator_code = f.indicator_code AND coalesce(a.unit_id, f.unit_id) = f.unit_id
    CROSS JOIN generate_series(f.year, ${Number(todayInVietnam().slice(0, 4))}::int) y(year)
    WHERE coalesce(c.valid_from <= make_date(y.year, 12, 31), true) AND coalesce(c.valid_to > make_date(y.year, 12, 31), true) AND NOT EXISTS (
      SELECT FROM observation o WHERE o.unit_id = f.unit_id AND o.indicator_code = f.indicator_code AND o.year = y.year
        AND o.subgroup_code IS NOT DISTINCT FROM a.subgroup_code AND o.series = 'administrative'
        AND (o.status = 'provisional' OR (o.status = 'official' AND o.source NOT IN ('register', 'synthetic'))))
    ORDER BY 1, 2, 3`;
}
