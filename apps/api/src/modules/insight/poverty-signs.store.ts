import { Prisma, type Transaction } from '@bacthang/database';
import type {
  ClassRecord,
  DeprivationHistory,
  HouseholdClass,
  MeasuredHousehold,
  PlainDate,
  PoorCount,
  RotationRow,
  StandardCode,
} from '@bacthang/domain';

/** Units are compared with their neighbours: the villages of a commune, or all communes of a unit above. */
const placeOf = (unitId: string) => Prisma.sql`CASE WHEN h.unit_id = ${unitId} THEN h.village_id ELSE h.unit_id END`;
const under = (unitId: string) =>
  Prisma.sql`h.unit_id IN (SELECT unit_id FROM unit_ancestor WHERE ancestor_id = ${unitId})`;

interface HistoryRow {
  readonly householdId: string;
  readonly unitId: string;
  readonly classes: readonly HouseholdClass[];
  readonly years: readonly number[];
  readonly days: readonly PlainDate[];
  readonly standards: readonly StandardCode[];
}

/** The classes of every household that had several in the look-back. One statement. */
export async function loadHistories(
  db: Transaction,
  unitId: string,
  year: number,
  lookBackYears: number,
): Promise<RotationRow[]> {
  const rows = await db.$queryRaw<HistoryRow[]>`
    SELECT h.household_id AS "householdId", max(${placeOf(unitId)}) AS "unitId", array_agg(h.class::text ORDER BY h.decided_on) AS classes,
      array_agg(r.year ORDER BY h.decided_on) AS years, array_agg(h.decided_on::text ORDER BY h.decided_on) AS days,
      array_agg(h.standard_code ORDER BY h.decided_on) AS standards
    FROM class_history h JOIN review_round r ON r.id = h.round_id
    WHERE ${under(unitId)} AND r.year > ${year - lookBackYears}::int AND r.year <= ${year}::int
    GROUP BY h.household_id HAVING count(*) > 1`;
  return rows.map(({ householdId, unitId: place, classes, years, days, standards }) => ({
    householdId,
    unitId: place,
    classes: classes.flatMap((given, index): readonly ClassRecord[] => {
      const [reviewYear, from, standardUsed] = [years[index], days[index], standards[index]];
      return reviewYear === undefined || !from || !standardUsed
        ? []
        : [{ class: given, reviewYear, from, standardUsed }];
    }),
  }));
}

/** The income scores of the year's rounds with the cut-off that each was measured by, as far as the viewer may read answers. */
export function loadScores(db: Transaction, unitId: string, year: number): Promise<MeasuredHousehold[]> {
  return db.$queryRaw<MeasuredHousehold[]>`
    SELECT h.household_id AS "householdId", ${placeOf(unitId)} AS "unitId", split_part(z.test ->> 'value', '; ', 1)::float8 AS score,
      (SELECT (p ->> 'value')::float8 FROM jsonb_array_elements(f.receipt -> 'parameters') p WHERE p ->> 'key' = z.test -> 'parameters' ->> 0 LIMIT 1) AS "cutOff"
    FROM class_history h
    JOIN review_round r ON r.id = h.round_id AND r.year = ${year}::int AND r.kind = 'periodic' AND r.way = 'score'
    JOIN review_case c ON c.round_id = r.id AND c.household_id = h.household_id
    JOIN LATERAL (
      SELECT x.receipt FROM scoring s JOIN scoring_facts x ON x.scoring_id = s.id WHERE s.case_id = c.id ORDER BY s.ordinal DESC LIMIT 1
    ) f ON true
    JOIN LATERAL (
      SELECT t.value AS test FROM jsonb_array_elements(f.receipt -> 'steps') t WHERE t.value ->> 'step' = 'class.poor' AND t.value ->> 'value' ~ '^[0-9]' LIMIT 1
    ) z ON true
    WHERE ${under(unitId)}`;
}

/** Poor and all households of each commune by its decisions of a year and the one before. */
export function loadPoorCounts(db: Transaction, unitId: string, year: number): Promise<PoorCount[]> {
  return db.$queryRaw<PoorCount[]>`
    SELECT h.unit_id AS "unitId", r.year, count(*) FILTER (WHERE h.class = 'poor') AS poor, max(d.total_households)::bigint AS total
    FROM class_history h JOIN review_round r ON r.id = h.round_id AND r.kind = 'periodic' AND r.year IN (${year - 1}::int, ${year}::int)
    JOIN review_decision d ON d.round_id = r.id
    WHERE ${under(unitId)} GROUP BY h.unit_id, r.year`;
}

/** The deprivations of every household in the rounds of two years running, with the support given between them. */
export function loadDeprivationHistories(db: Transaction, unitId: string, year: number): Promise<DeprivationHistory[]> {
  return db.$queryRaw<DeprivationHistory[]>`
    WITH found AS (
      SELECT h.household_id, r.year, ${placeOf(unitId)} AS place, h.decided_on, coalesce((
        SELECT array_agg(substr(t ->> 'step', 13)) FROM jsonb_array_elements(f.receipt -> 'steps') t
        WHERE t ->> 'result' = 'deprived' AND t ->> 'step' LIKE 'deprivation.%'), '{}') AS deprivations
      FROM class_history h
      JOIN review_round r ON r.id = h.round_id AND r.kind = 'periodic' AND r.year IN (${year - 1}::int, ${year}::int)
      JOIN review_case c ON c.round_id = r.id AND c.household_id = h.household_id
      JOIN LATERAL (
        SELECT x.receipt FROM scoring s JOIN scoring_facts x ON x.scoring_id = s.id WHERE s.case_id = c.id ORDER BY s.ordinal DESC LIMIT 1
      ) f ON true
      WHERE ${under(unitId)}
    )
    SELECT b.household_id AS "householdId", a.place AS "unitId", b.deprivations AS before, a.deprivations AS after, coalesce((
      SELECT array_agg(DISTINCT s.kind_code) FROM support s
      WHERE s.household_id = b.household_id AND s.given_on > b.decided_on - 366 AND s.given_on <= a.decided_on), '{}') AS supports
    FROM found b JOIN found a ON a.household_id = b.household_id AND a.year = ${year}::int
    WHERE b.year = ${year - 1}::int`;
}

/** The periodic rounds of the year that are decided, by id. */
export async function loadDecidedRoundIds(db: Transaction, unitId: string, year: number): Promise<string[]> {
  const rows = await db.reviewRound.findMany({
    where: { year, kind: 'periodic', decision: { isNot: null }, unit: { ancestors: { some: { ancestorId: unitId } } } },
    select: { id: true },
    take: 1_000,
  });
  return rows.map(({ id }) => id);
}

/** How many decisions on households the look-back has. */
export async function countHistory(
  db: Transaction,
  unitId: string,
  year: number,
  lookBackYears: number,
): Promise<number> {
  const [found] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM class_history h JOIN review_round r ON r.id = h.round_id
    WHERE ${under(unitId)} AND r.year > ${year - lookBackYears}::int AND r.year <= ${year}::int`;
  return found.count;
}
