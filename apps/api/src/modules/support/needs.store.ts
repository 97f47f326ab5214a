import { Prisma, type Transaction } from '@bacthang/database';
import {
  type FundingKind,
  type HouseholdClass,
  isInCoverageGroup,
  type ListRecord,
  listStanding,
  type PlainDate,
  type PovertyCause,
} from '@bacthang/domain';
import { dayOf } from '../household/household.row.ts';

/** Whose needs of which year: those of households that live at and under the unit. */
export interface NeedsScope {
  readonly unitId: string;
  readonly year: number;
  /** Kinds that have to be given again every year. */
  readonly renewed: readonly string[];
  /** Those of one group alone, by the domain's rule; null: all. */
  readonly householdIds: readonly string[] | null;
}

/** The households with a need that stand in the year in a group that a plan asks for. Two statements. */
export async function loadGroup(
  db: Transaction,
  { unitId, year }: Pick<NeedsScope, 'unitId' | 'year'>,
  subgroupCode: string,
): Promise<readonly string[]> {
  const inNeed = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT h.id FROM unit_ancestor a JOIN household h ON h.village_id = a.unit_id JOIN need n ON n.household_id = h.id
    WHERE a.ancestor_id = ${unitId} AND n.eligible AND n.valid_from <= ${`${year}-12-31`}::date`;
  const records = await db.classHistory.findMany({
    where: { householdId: { in: inNeed.map(({ id }) => id) } },
    select: { householdId: true, decidedOn: true, policyYear: true, class: true, classBefore: true },
  });
  const history = Map.groupBy(
    records.map((record): ListRecord => ({ ...record, decidedOn: dayOf(record.decidedOn) })),
    ({ householdId }) => householdId,
  );
  return inNeed.flatMap(({ id }) =>
    isInCoverageGroup(subgroupCode, listStanding(history.get(id) ?? [], year)) ? [id] : [],
  );
}

/**
 * The eligible needs of a year, each with whether it was met: the domain's `needsOfYear` as a statement, for a province has more of
 * them than are carried about (a test holds the two equal).
 */
const needsOf = ({ unitId, year, renewed, householdIds }: NeedsScope) => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const ofGroup =
    householdIds === null ? Prisma.sql`true` : Prisma.sql`n.household_id = ANY(${[...householdIds]}::uuid[])`;
  return Prisma.sql`
    SELECT n.id, n.household_id, n.member_id, n.kind_code, n.valid_from, h.code, h.village_id, h.synthetic,
      EXISTS (SELECT FROM support s
        WHERE s.household_id = n.household_id AND s.kind_code = n.kind_code AND s.member_id IS NOT DISTINCT FROM n.member_id
          AND s.withdrawn_on IS NULL AND s.given_on <= ${last}::date
          AND s.given_on >= CASE WHEN n.kind_code = ANY(${[...renewed]}) THEN greatest(n.valid_from, ${first}::date) ELSE n.valid_from END) AS met
    FROM unit_ancestor a
    JOIN household h ON h.village_id = a.unit_id
    JOIN need n ON n.household_id = h.id
    CROSS JOIN LATERAL (SELECT least(n.valid_to, h.exists_to) AS day) ends
    WHERE a.ancestor_id = ${unitId} AND n.eligible AND n.valid_from <= ${last}::date AND ${ofGroup}
      AND (ends.day IS NULL OR (ends.day > ${first}::date AND ends.day > n.valid_from))`;
};

export interface NeedCountRow {
  /** The unit right below that they live in; the unit itself where it is a village. */
  readonly partId: string;
  readonly kind: string;
  readonly inNeed: bigint;
  readonly met: bigint;
  readonly synthetic: boolean;
}

/** Those in need and those of them who got it, by unit right below and kind: each household or person once. One statement. */
export async function countNeeds(db: Transaction, scope: NeedsScope): Promise<readonly NeedCountRow[]> {
  return db.$queryRaw`
    WITH needed AS (
      SELECT n.kind_code, n.village_id, bool_and(n.met) AS met, bool_or(n.synthetic) AS synthetic FROM (${needsOf(scope)}) n
      GROUP BY n.household_id, n.member_id, n.kind_code, n.village_id
    ), part AS (
      SELECT b.unit_id, min(b.ancestor_id) AS id FROM unit_ancestor child JOIN unit_ancestor b ON b.ancestor_id = child.unit_id
      WHERE child.ancestor_id = ${scope.unitId} AND child.depth = 1 GROUP BY b.unit_id
    )
    SELECT coalesce(p.id, n.village_id) AS "partId", n.kind_code AS kind, count(*) AS "inNeed", count(*) FILTER (WHERE n.met) AS met,
      bool_or(n.synthetic) AS synthetic
    FROM needed n LEFT JOIN part p ON p.unit_id = n.village_id
    GROUP BY 1, 2 ORDER BY 1, 2`;
}

/** Those who got it, or those who wait; which of them, and which stretch. */
export interface AnsweredFilter {
  readonly met: boolean;
  readonly kind: string | null;
  readonly cause: PovertyCause | null;
  /** A commune or village below. */
  readonly unitKey: string | null;
  readonly offset: number;
  readonly limit: number;
}

export interface AnsweredRow {
  readonly id: string;
  readonly householdId: string;
  readonly code: string;
  readonly villageId: string;
  readonly headName: string | null;
  readonly memberName: string | null;
  readonly kind: string;
  readonly since: PlainDate;
  readonly class: HouseholdClass | null;
  readonly causes: readonly PovertyCause[];
  readonly synthetic: boolean;
  /** The newest support that answered it; null where somebody waits. */
  readonly given: {
    readonly on: PlainDate;
    readonly source: FundingKind;
    readonly giver: string;
    readonly amount: string | null;
    readonly inKind: string | null;
  } | null;
  readonly total: number;
}

/**
 * A page of those in need, each household or person once a kind as they are counted, by commune, village and household; `total`
 * of all that the filter leaves. One statement.
 */
export async function findAnswered(
  db: Transaction,
  scope: NeedsScope,
  filter: AnsweredFilter,
): Promise<readonly AnsweredRow[]> {
  const { met, kind, cause, unitKey, offset, limit } = filter;
  const ofKind = kind === null ? Prisma.sql`true` : Prisma.sql`n.kind_code = ${kind}`;
  const within =
    unitKey === null
      ? Prisma.sql`true`
      : Prisma.sql`EXISTS (SELECT FROM unit_ancestor w WHERE w.unit_id = n.village_id AND w.ancestor_id = ${unitKey})`;
  const ofCause =
    cause === null
      ? Prisma.sql`true`
      : Prisma.sql`EXISTS (SELECT FROM household_cause c WHERE c.household_id = n.household_id AND c.cause = ${cause} AND c.valid_to IS NULL)`;
  return db.$queryRaw`
    WITH answered AS (
      SELECT (array_agg(n.id ORDER BY n.met, n.valid_from, n.id))[1] AS id, n.household_id, n.member_id, n.kind_code, n.code, n.village_id, n.synthetic,
        coalesce(min(n.valid_from) FILTER (WHERE NOT n.met), min(n.valid_from)) AS valid_from, bool_and(n.met) AS met
      FROM (${needsOf(scope)}) n GROUP BY n.household_id, n.member_id, n.kind_code, n.code, n.village_id, n.synthetic
    ), page AS (
      SELECT n.*, count(*) OVER ()::int AS total FROM answered n JOIN unit v ON v.id = n.village_id
      WHERE n.met = ${met} AND ${ofKind} AND ${within} AND ${ofCause}
      ORDER BY v.code, v.id, n.code, n.kind_code, n.id LIMIT ${limit} OFFSET ${offset}
    )
    SELECT p.id, p.household_id AS "householdId", p.code, p.village_id AS "villageId", p.kind_code AS kind,
      p.valid_from::text AS since, p.synthetic, p.total,
      (SELECT m.name FROM household_member m WHERE m.household_id = p.household_id AND m.relation = 'head' AND m.valid_to IS NULL LIMIT 1) AS "headName",
      (SELECT m.name FROM household_member m WHERE m.id = p.member_id) AS "memberName",
      (SELECT c.class::text FROM class_history c WHERE c.household_id = p.household_id ORDER BY c.decided_on DESC, c.round_id DESC LIMIT 1) AS class,
      ARRAY(SELECT c.cause FROM household_cause c WHERE c.household_id = p.household_id AND c.valid_to IS NULL ORDER BY c.valid_from, c.cause) AS causes,
      CASE WHEN p.met THEN (
        SELECT json_build_object('on', s.given_on, 'source', s.source, 'giver', s.giver, 'amount', s.amount::text, 'inKind', s.in_kind) FROM support s
        WHERE s.household_id = p.household_id AND s.kind_code = p.kind_code AND s.member_id IS NOT DISTINCT FROM p.member_id
          AND s.withdrawn_on IS NULL AND s.given_on <= ${`${scope.year}-12-31`}::date AND s.given_on >= p.valid_from
        ORDER BY s.given_on DESC, s.id DESC LIMIT 1) END AS given
    FROM page p JOIN unit v ON v.id = p.village_id ORDER BY v.code, v.id, p.code, p.kind_code, p.id`;
}

export interface CauseCountRow {
  /** Null: on a list, and nobody has said why. */
  readonly cause: PovertyCause | null;
  readonly poor: bigint;
  readonly nearPoor: bigint;
  readonly waiting: bigint;
}

/**
 * Households that are on a list now, by cause: one with several counts in each. `waiting`: those of them whose need of the year is
 * not met. One statement.
 */
export async function countCauses(db: Transaction, scope: NeedsScope): Promise<readonly CauseCountRow[]> {
  return db.$queryRaw`
    WITH listed AS (
      SELECT * FROM (
        SELECT DISTINCT ON (h.id) h.id, c.class
        FROM unit_ancestor a JOIN household h ON h.village_id = a.unit_id AND h.exists_to IS NULL JOIN class_history c ON c.household_id = h.id
        WHERE a.ancestor_id = ${scope.unitId} ORDER BY h.id, c.decided_on DESC, c.round_id DESC
      ) newest WHERE class <> 'above'
    ), waiting AS (SELECT DISTINCT n.household_id FROM (${needsOf(scope)}) n WHERE NOT n.met)
    SELECT c.cause, count(*) FILTER (WHERE l.class = 'poor') AS poor, count(*) FILTER (WHERE l.class = 'nearPoor') AS "nearPoor",
      count(w.household_id) AS waiting
    FROM listed l LEFT JOIN household_cause c ON c.household_id = l.id AND c.valid_to IS NULL LEFT JOIN waiting w ON w.household_id = l.id
    GROUP BY c.cause`;
}
