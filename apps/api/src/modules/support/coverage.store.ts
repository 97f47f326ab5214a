import type { Transaction } from '@bacthang/database';
import {
  type CoverageYear,
  coverageYears,
  isCoverageGroup,
  type ListRecord,
  listStanding,
  type Support,
  type SupportKind,
  type SupportNeed,
} from '@bacthang/domain';
import { todayInVietnam } from '../../graphql/today.ts';
import { dayOf } from '../household/household.row.ts';
import { needOf } from './need.store.ts';
import { supportOf } from './support.store.ts';
import { loadKinds } from './support-kind.store.ts';

interface Recount {
  readonly communeId: string;
  /** Who recorded what is counted; null of what is counted because a plan asks for it or a year has begun. */
  readonly userId: string | null;
}

/**
 * Counts the coverage figures of a commune anew, of every year from its first need of a kind on, so that figure and list never
 * differ; those that stay the same are left as they stand. `kindCodes` null: of all kinds. Whoever else counts for the commune
 * waits, and then counts what this one has stored.
 */
export async function recountCoverage(
  db: Transaction,
  { communeId, userId }: Recount,
  kindCodes: readonly string[] | null = null,
): Promise<void> {
  const kinds = (await loadKinds(db)).filter(
    ({ code, indicatorCode }) => indicatorCode !== null && (kindCodes === null || kindCodes.includes(code)),
  );
  if (kinds.length === 0) return;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`coverage ${communeId}`}))`;
  const register = await loadRegister(db, communeId, kinds);
  const since = await findCounted(db, communeId);
  if (register.needs.length === 0 && since.size === 0) return;
  const groups = await findGroups(db, communeId);
  const { validFrom, validTo } = await db.unit.findUniqueOrThrow({ where: { id: communeId } });
  const commune = { validFrom: validFrom && dayOf(validFrom), validTo: validTo && dayOf(validTo) };
  const thisYear = Number(todayInVietnam().slice(0, 4));
  const { needs, supports, history } = register;
  const standingIn = (id: string, year: number) => listStanding(history.get(id) ?? [], year);
  const counted = kinds.flatMap((kind) => {
    const code = kind.indicatorCode ?? '';
    const [asked = [], countedSince = null] = [groups.get(code), since.get(code)];
    return coverageYears({ commune, kind, needs, supports, groups: asked, countedSince }, thisYear, standingIn);
  });
  await storeFigures(db, { communeId, userId, synthetic: register.synthetic }, counted);
}

interface Register {
  readonly needs: readonly SupportNeed[];
  readonly supports: readonly Support[];
  readonly history: ReadonlyMap<string, readonly ListRecord[]>;
  readonly synthetic: boolean;
}

/** All needs of some kinds in a commune, what was given, and as what its households stood. Four statements. */
async function loadRegister(db: Transaction, communeId: string, kinds: readonly SupportKind[]): Promise<Register> {
  const where = {
    kindCode: { in: kinds.map(({ code }) => code) },
    household: { village: { ancestors: { some: { ancestorId: communeId } } } },
  };
  const include = { household: { select: { existsTo: true, synthetic: true } } } as const;
  const rows = await db.need.findMany({ where, include, orderBy: { id: 'asc' } });
  const supports = await db.support.findMany({ where: { ...where, withdrawnOn: null }, orderBy: { id: 'asc' } });
  const records = await db.classHistory.findMany({
    where: { householdId: { in: [...new Set(rows.map(({ householdId }) => householdId))] } },
    select: { householdId: true, decidedOn: true, policyYear: true, class: true, classBefore: true },
  });
  const history = records.map((record) => ({ ...record, decidedOn: dayOf(record.decidedOn) }));
  return {
    needs: rows.map(({ household, ...row }) => needOf({ ...row, validTo: earlier(row.validTo, household.existsTo) })),
    supports: supports.map(supportOf),
    history: Map.groupBy<string, ListRecord>(history, ({ householdId }) => householdId),
    synthetic: rows.some(({ household }) => household.synthetic),
  };
}

/** A need goes with its household. */
const earlier = (a: Date | null, b: Date | null): Date | null => (a === null || (b !== null && b < a) ? b : a);

/** Since which year a commune's figures have been counted: they are counted on when the last household in need has moved away. */
async function findCounted(db: Transaction, communeId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ code: string; year: number }[]>`
    SELECT indicator_code AS code, min(year) AS year FROM observation
    WHERE unit_id = ${communeId} AND status = 'provisional' AND source = 'register' GROUP BY 1`;
  return new Map(rows.map(({ code, year }) => [code, year]));
}

/** The groups for which a published plan asks, or the commune has reported already, by indicator. */
async function findGroups(db: Transaction, communeId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.$queryRaw<{ indicatorCode: string; subgroupCode: string }[]>`
    SELECT t.indicator_code AS "indicatorCode", t.subgroup_code AS "subgroupCode"
    FROM target t JOIN revision r ON r.id = t.revision_id WHERE r.state = 'published' AND t.subgroup_code IS NOT NULL
    UNION
    SELECT o.indicator_code, o.subgroup_code FROM observation o WHERE o.unit_id = ${communeId} AND o.subgroup_code IS NOT NULL`;
  return new Map(
    [...Map.groupBy(rows, ({ indicatorCode }) => indicatorCode)].map(([code, asked]) => [
      code,
      asked.map(({ subgroupCode }) => subgroupCode).filter(isCoverageGroup),
    ]),
  );
}

/** Provisional until the tier above accepts them. What was accepted from elsewhere is no count, and stays. One statement. */
async function storeFigures(
  db: Transaction,
  { communeId, userId, synthetic }: Recount & { readonly synthetic: boolean },
  counted: readonly CoverageYear[],
): Promise<void> {
  const rows = counted.flatMap(({ year, figures }) =>
    figures.map(({ indicatorCode, subgroupCode, numerator, denominator }) => ({
      year,
      indicator_code: indicatorCode,
      subgroup_code: subgroupCode,
      numerator: String(numerator),
      denominator: String(denominator),
    })),
  );
  const source = synthetic ? 'synthetic' : 'register';
  await db.$executeRaw`
    INSERT INTO observation (id, unit_id, year, series, status, source, entered_by_id, entered_at, indicator_code, subgroup_code, numerator, denominator, version)
    SELECT gen_random_uuid(), ${communeId}, f.year, 'administrative', 'provisional', ${source}::observation_source, ${userId}, now(),
      f.indicator_code, f.subgroup_code, f.numerator, f.denominator, 1
    FROM jsonb_populate_recordset(NULL::observation, ${JSON.stringify(rows)}::jsonb) f
    JOIN indicator i ON i.code = f.indicator_code
    LEFT JOIN observation official ON official.unit_id = ${communeId} AND official.year = f.year AND official.status = 'official'
      AND official.series = 'administrative' AND official.indicator_code = f.indicator_code
      AND official.subgroup_code IS NOT DISTINCT FROM f.subgroup_code AND official.source NOT IN ('register', 'synthetic')
    WHERE official.id IS NULL
    ON CONFLICT (unit_id, indicator_code, subgroup_code, year, series, status) DO UPDATE SET
      source = excluded.source, numerator = excluded.numerator, denominator = excluded.denominator, value = NULL, note = NULL,
      version = observation.version + 1, entered_by_id = excluded.entered_by_id, entered_at = excluded.entered_at
    WHERE (observation.numerator, observation.denominator, observation.value) IS DISTINCT FROM (excluded.numerator, excluded.denominator, NULL)`;
}

/** The indicators whose figures of a year are the count of a commune's needs by now. Three statements. */
export async function countedFromNeeds(db: Transaction, communeId: string, year: number): Promise<ReadonlySet<string>> {
  const kinds = await loadKinds(db);
  const needed = await db.need.findMany({
    where: {
      validFrom: { lte: new Date(`${year}-12-31`) },
      household: { village: { ancestors: { some: { ancestorId: communeId } } } },
    },
    select: { kindCode: true },
    distinct: ['kindCode'],
  });
  const codes = new Set(needed.map(({ kindCode }) => kindCode));
  const indicators = kinds.flatMap(({ code, indicatorCode }) =>
    indicatorCode && codes.has(code) ? [indicatorCode] : [],
  );
  const counted = await db.observation.findMany({
    where: { unitId: communeId, year, indicatorCode: { in: indicators }, source: { in: ['register', 'synthetic'] } },
    select: { indicatorCode: true },
    distinct: ['indicatorCode'],
  });
  return new Set(counted.map(({ indicatorCode }) => indicatorCode));
}
