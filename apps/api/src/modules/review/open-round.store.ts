import { randomUUID } from 'node:crypto';
import { Prisma, type Transaction } from '@bacthang/database';
import type { CaseSource, HouseholdClass, IncomeWay, PlainDate, ReviewCandidate, ReviewRound } from '@bacthang/domain';

/** A household of the commune that may have to be reviewed, with what a case keeps of it. */
export interface CandidateRow extends ReviewCandidate {
  readonly villageId: string;
  readonly headName: string;
  readonly persons: number;
}

/**
 * The households of a commune that stand on the list now or have asked and wait for a round, each with its newest class.
 * One statement.
 */
export function loadCandidates(db: Transaction, communeId: string, on: PlainDate): Promise<CandidateRow[]> {
  return db.$queryRaw`${candidates(on)} WHERE u.ancestor_id = ${communeId} AND (c.class IN ('poor', 'nearPoor') OR q.form IS NOT NULL) ORDER BY h.code`;
}

/** Some households of the register as candidates, whether they stand on the list or not. One statement. */
export function loadHouseholds(db: Transaction, ids: readonly string[], on: PlainDate): Promise<CandidateRow[]> {
  return db.$queryRaw`${candidates(on)} WHERE h.id = ANY(${[...ids]}::uuid[]) ORDER BY h.code`;
}

const candidates = (on: PlainDate) => Prisma.sql`
    SELECT h.id AS "householdId", h.village_id AS "villageId", c.class::text AS class, q.form::text AS request,
      coalesce((SELECT m.name FROM household_member m WHERE m.household_id = h.id AND m.relation = 'head' AND m.valid_to IS NULL LIMIT 1), '') AS "headName",
      (SELECT count(*)::int FROM household_member m WHERE m.household_id = h.id AND m.valid_from <= ${on}::date AND (m.valid_to IS NULL OR m.valid_to > ${on}::date)) AS persons
    FROM unit_ancestor u
    JOIN household h ON h.village_id = u.unit_id AND u.depth = 1 AND h.exists_to IS NULL
    LEFT JOIN LATERAL (SELECT x.class FROM class_history x WHERE x.household_id = h.id ORDER BY x.decided_on DESC LIMIT 1) c ON true
    LEFT JOIN LATERAL (SELECT x.form FROM review_request x WHERE x.household_id = h.id AND x.round_id IS NULL ORDER BY x.received_on DESC LIMIT 1) q ON true`;

/** A round of the same kind, year and month, or null. Whoever opens one at once waits. */
export async function lockOpening(
  db: Transaction,
  { communeId, kind, year, month }: ReviewRound,
): Promise<string | null> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('open_round'), hashtext(${communeId}))`;
  const same = await db.reviewRound.findFirst({
    where: { unitId: communeId, kind, year, month },
    select: { id: true },
  });
  return same?.id ?? null;
}

interface NewCase extends CandidateRow {
  readonly source: CaseSource;
  readonly classBefore: HouseholdClass | null;
}

interface Opening {
  readonly round: ReviewRound;
  readonly way: IncomeWay;
  readonly userId: string;
  readonly cases: readonly NewCase[];
}

/** Stores a round with its list, and takes the requests that it answers. Three statements. */
export async function storeRound(db: Transaction, { round, way, userId, cases }: Opening): Promise<void> {
  await db.$executeRaw`
    INSERT INTO review_round (id, unit_id, kind, year, month, opened_on, standard_code, procedure_code, policy_year, purpose, way, opened_by_id)
    VALUES (${round.id}::uuid, ${round.communeId}, ${round.kind}::review_kind, ${round.year}, ${round.month}, ${round.openedOn}::date,
      ${round.standardUsed}, ${round.procedure}, ${round.policyYear}, ${round.purpose}::review_purpose, ${way}::income_way, ${userId})`;
  await storeCases(db, round, cases, userId);
}

/** Adds households to a round, and takes the requests that it answers. */
export async function storeCases(
  db: Transaction,
  { id, openedOn }: Pick<ReviewRound, 'id' | 'openedOn'>,
  cases: readonly NewCase[],
  userId: string,
): Promise<void> {
  const rows = cases.map(({ householdId, villageId, source, classBefore, headName, persons }) => ({
    id: randomUUID(),
    household_id: householdId,
    village_id: villageId,
    source,
    class_before: classBefore,
    head_name: headName,
    persons,
  }));
  await db.$executeRaw`
    INSERT INTO review_case (id, round_id, household_id, village_id, source, listed_on, listed_by_id, class_before, head_name, persons)
    SELECT g.id, ${id}::uuid, g.household_id, g.village_id, g.source, ${openedOn}::date, ${userId}, g.class_before, g.head_name, g.persons
    FROM jsonb_populate_recordset(NULL::review_case, ${JSON.stringify(rows)}::jsonb) g`;
  await db.$executeRaw`
    UPDATE review_request SET round_id = ${id}::uuid
    WHERE round_id IS NULL AND household_id = ANY(${cases.map(({ householdId }) => householdId)}::uuid[])`;
}
