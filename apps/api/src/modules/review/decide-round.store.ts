import type { Transaction } from '@bacthang/database';
import {
  cameInYear,
  decidedCases,
  type HouseholdClass,
  type PlainDate,
  type RegisterFigure,
  type ReviewRound,
} from '@bacthang/domain';
import { dayOf } from '../household/household.row.ts';
import { type OpenedCase, reviewedOf } from './case.store.ts';

/** A household as its round decided it, with what the history keeps. */
export interface DecidedRow {
  readonly householdId: string;
  readonly villageId: string;
  readonly class: HouseholdClass;
  readonly classBefore: HouseholdClass | null;
  readonly persons: number;
  /** It became a household of the register in the year of the round. */
  readonly newcomer: boolean;
}

/** Some cases of a round as they were decided, with what the history keeps. One statement. */
export async function decidedRows(
  db: Transaction,
  year: number,
  cases: readonly OpenedCase[],
): Promise<readonly DecidedRow[]> {
  const rows = new Map(cases.map(({ row }) => [row.householdId, row]));
  const newcomers = await findNewcomers(db, [...rows.keys()], year);
  return decidedCases(reviewedOf(cases)).flatMap((each) => {
    const listed = rows.get(each.householdId);
    if (!listed) return [];
    const { villageId, classBefore, persons } = listed;
    return [{ ...each, villageId, classBefore, persons, newcomer: newcomers.has(each.householdId) }];
  });
}

/** Which of some households became one of the register in a year. */
async function findNewcomers(db: Transaction, ids: readonly string[], year: number): Promise<ReadonlySet<string>> {
  const rows = await db.household.findMany({
    where: { id: { in: [...ids] }, origin: { not: 'listed' } },
    select: { id: true, origin: true, existsFrom: true, fromHouseholdId: true },
  });
  const came = rows.filter(({ origin, existsFrom, fromHouseholdId }) =>
    cameInYear({ kind: origin, on: dayOf(existsFrom), fromHouseholdId }, year),
  );
  return new Set(came.map(({ id }) => id));
}

interface NewDecision {
  readonly round: ReviewRound;
  readonly number: string;
  readonly on: PlainDate;
  readonly signedBy: string;
  readonly totalHouseholds: number;
  readonly contentHash: string;
  readonly userId: string;
}

/** Of a household that no commune had decided on, because it was none then: it came from somewhere in the country. */
const ELSEWHERE = 'VN';

/** Households whose history is written together. */
const AT_ONCE = 2_000;

/** Freezes the round, then writes every household's class into its history. */
export async function storeDecision(
  db: Transaction,
  decision: NewDecision,
  list: readonly DecidedRow[],
): Promise<void> {
  const { round, number, on, signedBy, totalHouseholds, contentHash, userId } = decision;
  await db.$executeRaw`
    INSERT INTO review_decision (round_id, number, decided_on, signed_by, total_households, content_hash, by_id)
    VALUES (${round.id}::uuid, ${number}, ${on}::date, ${signedBy}, ${totalHouseholds}, ${contentHash}, ${userId})`;
  for (let at = 0; at < list.length; at += AT_ONCE) {
    await storeHistory(db, decision, list.slice(at, at + AT_ONCE));
  }
}

async function storeHistory(
  db: Transaction,
  { round, on }: Pick<NewDecision, 'round' | 'on'>,
  list: readonly DecidedRow[],
): Promise<void> {
  const rows = list.map((row) => ({
    household_id: row.householdId,
    village_id: row.villageId,
    class: row.class,
    class_before: row.classBefore,
    persons: row.persons,
    unit_before: row.newcomer ? ELSEWHERE : null,
  }));
  await db.$executeRaw`
    INSERT INTO class_history (household_id, round_id, unit_id, village_id, class, class_before, unit_before, persons_before, left_poor_in, left_near_poor_in, labels, persons, standard_code, policy_year, decided_on)
    SELECT g.household_id, ${round.id}::uuid, ${round.communeId}, g.village_id, g.class, coalesce(g.class_before, p.class), coalesce(p.unit_id, g.unit_before), p.persons, p.left_poor_in, p.left_near_poor_in,
      coalesce(f.labels, '{}'), g.persons,
      ${round.standardUsed}, ${round.policyYear}, ${on}::date
    FROM jsonb_populate_recordset(NULL::class_history, ${JSON.stringify(rows)}::jsonb) g
    JOIN review_case c ON c.round_id = ${round.id}::uuid AND c.household_id = g.household_id
    LEFT JOIN LATERAL (SELECT x.labels FROM scoring s JOIN scoring_facts x ON x.scoring_id = s.id WHERE s.case_id = c.id ORDER BY s.ordinal DESC LIMIT 1) f ON true
    LEFT JOIN app_decided_before(${list.map(({ householdId }) => householdId)}::uuid[]) p ON p.household_id = g.household_id`;
}

/** True where some household of the list is made up. */
export async function hasSynthetic(db: Transaction, roundId: string): Promise<boolean> {
  const made = await db.reviewCase.findFirst({
    where: { roundId, household: { synthetic: true } },
    select: { id: true },
  });
  return made !== null;
}

/** The commune's figures of the year, provisional until the tier above accepts them; only of indicators that there are. */
export async function storeFigures(
  db: Transaction,
  { round, userId, synthetic }: { round: ReviewRound; userId: string; synthetic: boolean },
  figures: readonly RegisterFigure[],
): Promise<void> {
  const rows = figures.map(({ indicatorCode, numerator, denominator }) => ({
    indicator_code: indicatorCode,
    numerator: String(numerator),
    denominator: denominator === null ? null : String(denominator),
  }));
  const source = synthetic ? 'synthetic' : 'review';
  await db.$executeRaw`
    INSERT INTO observation (id, unit_id, year, series, status, source, entered_by_id, entered_at, indicator_code, numerator, denominator, standard_code, version)
    SELECT gen_random_uuid(), ${round.communeId}, ${round.year}, 'administrative', 'provisional', ${source}::observation_source, ${userId}, now(),
      f.indicator_code, f.numerator, f.denominator, ${round.standardUsed}, 1
    FROM jsonb_populate_recordset(NULL::observation, ${JSON.stringify(rows)}::jsonb) f
    JOIN indicator i ON i.code = f.indicator_code
    ON CONFLICT (unit_id, indicator_code, subgroup_code, year, series, status) DO UPDATE SET
      source = excluded.source, numerator = excluded.numerator, denominator = excluded.denominator, value = NULL, note = NULL,
      standard_code = excluded.standard_code, version = observation.version + 1, entered_by_id = excluded.entered_by_id, entered_at = excluded.entered_at`;
}
