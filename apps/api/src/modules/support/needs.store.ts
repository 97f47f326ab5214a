import { Prisma, type Transaction } from '@bacthang/database';
import type { HouseholdClass, PlainDate, PovertyCause } from '@bacthang/domain';

/** Whose needs of which year: those of households that live at and under the unit. */
export interface NeedsScope {
  readonly unitId: string;
  readonly year: number;
  /** Kinds that have to be given again every year. */
  readonly renewed: readonly string[];
}

/**
 * The eligible needs of a year, each with whether it was met: the domain's `needsOfYear` as a statement, for a province has more of
 * them than are carried about (a test holds the two equal).
 */
const needsOf = ({ unitId, year, renewed }: NeedsScope) => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
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
    WHERE a.ancestor_id = ${unitId} AND n.eligible AND n.valid_from <= ${last}::date
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

/** Which of the unmet needs, and which stretch of them. */
export interface UnmetFilter {
  readonly kind: string | null;
  readonly cause: PovertyCause | null;
  /** A commune or village below. */
  readonly unitKey: string | null;
  readonly offset: number;
  readonly limit: number;
}

export interface UnmetRow {
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
  readonly total: number;
}

/** A page of the needs that are not met, by commune, village and household; `total` of all that the filter leaves. One statement. */
export async function findUnmet(db: Transaction, scope: NeedsScope, filter: UnmetFilter): Promise<readonly UnmetRow[]> {
  const { kind, cause, unitKey, offset, limit } = filter;
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
    WITH page AS (
      SELECT n.*, count(*) OVER ()::int AS total FROM (${needsOf(scope)}) n JOIN unit v ON v.id = n.village_id
      WHERE NOT n.met AND ${ofKind} AND ${within} AND ${ofCause}
      ORDER BY v.code, v.id, n.code, n.kind_code, n.id LIMIT ${limit} OFFSET ${offset}
    )
    SELECT p.id, p.household_id AS "householdId", p.code, p.village_id AS "villageId", p.kind_code AS kind,
      p.valid_from::text AS since, p.synthetic, p.total,
      (SELECT m.name FROM household_member m WHERE m.household_id = p.household_id AND m.relation = 'head' AND m.valid_to IS NULL LIMIT 1) AS "headName",
      (SELECT m.name FROM household_member m WHERE m.id = p.member_id) AS "memberName",
      (SELECT c.class::text FROM class_history c WHERE c.household_id = p.household_id ORDER BY c.decided_on DESC, c.round_id DESC LIMIT 1) AS class,
      ARRAY(SELECT c.cause FROM household_cause c WHERE c.household_id = p.household_id AND c.valid_to IS NULL ORDER BY c.valid_from, c.cause) AS causes
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
