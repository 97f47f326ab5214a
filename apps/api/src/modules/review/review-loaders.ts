import type { HouseholdClass } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { findCasesOf, type OpenedCase } from './case.store.ts';
import { findAlike } from './cases-alike.store.ts';
import { findRounds, type OpenedRound } from './round.store.ts';

/** A round with what its acts are judged by, loaded once an operation. */
export const openedRound = loaderOf<string, OpenedRound>(async ({ db }, ids) =>
  (await findRounds(db, ids)).map((round) => [round.row.id, round] as const),
);

const known = async (context: Context, roundIds: readonly string[]): Promise<OpenedRound[]> => {
  const rounds = await Promise.all([...new Set(roundIds)].map((id) => openedRound(context).load(id)));
  return rounds.flatMap((round) => round ?? []);
};

/** A case with everything done to it, and how many households of its village stand exactly as it does. */
export interface OpenedAlike extends OpenedCase {
  readonly households: number;
  readonly persons: number;
}

/** The cases of a round, those that stand alike as one: some dozens for each village, however many households it has. */
export const casesAlike = loaderOf<string, readonly OpenedAlike[]>(async (context, roundIds) => {
  const rounds = await known(context, roundIds);
  const alike = new Map((await findAlike(context.db, roundIds)).map((each) => [each.caseId, each]));
  const cases = await findCasesOf(context.db, rounds, [...alike.keys()]);
  const counted = cases.flatMap((opened) => {
    const found = alike.get(opened.row.id);
    return found ? [{ ...opened, households: found.households, persons: found.persons }] : [];
  });
  const byRound = Map.groupBy(counted, ({ row }) => row.roundId);
  return roundIds.map((id) => [id, byRound.get(id) ?? []] as const);
});

export interface ScoringFactsRow {
  readonly caseId: string;
  readonly class: HouseholdClass;
  readonly on: Date;
  readonly facts: unknown;
  readonly receipt: unknown;
  readonly receiptHash: string;
  readonly labels: readonly string[];
}

/** The answers and receipt of each case's newest scoring, by case; none where row-level security keeps them. One statement. */
export const scoringFacts = loaderOf(async ({ db }, caseIds: readonly string[]) => {
  const rows = await db.$queryRaw<ScoringFactsRow[]>`
    SELECT DISTINCT ON (s.case_id) s.case_id AS "caseId", s.class::text, s."on", f.facts, f.receipt, f.receipt_hash AS "receiptHash", f.labels
    FROM scoring s JOIN scoring_facts f ON f.scoring_id = s.id
    WHERE s.case_id = ANY(${[...caseIds]}::uuid[]) ORDER BY s.case_id, s.ordinal DESC`;
  return rows.map((row) => [row.caseId, row] as const);
});

/** People by id, for whoever did what. */
export const people = loaderOf(async ({ db }, ids: readonly string[]) => {
  const rows = await db.user.findMany({ where: { id: { in: [...ids] } } });
  return rows.map((row) => [row.id, row] as const);
});

/** Codes of households; one that has moved where the viewer sees none has none. */
export const householdCodes = loaderOf(async ({ db }, ids: readonly string[]) => {
  const rows = await db.household.findMany({ where: { id: { in: [...ids] } }, select: { id: true, code: true } });
  return rows.map(({ id, code }) => [id, code] as const);
});

const caseKey = (roundId: string, caseId: string): string => `${roundId}/${caseId}`;

/** Cases with everything done to them: the same few statements, however many of however many rounds are asked for. */
const openedCases = loaderOf<string, OpenedCase>(async (context, keys) => {
  const pairs = keys.map((key) => key.split('/'));
  const rounds = await known(
    context,
    pairs.map(([roundId = '']) => roundId),
  );
  const ids = pairs.flatMap(([, id]) => id ?? []);
  const found = await findCasesOf(context.db, rounds, ids);
  return found.map((opened) => [caseKey(opened.row.roundId, opened.row.id), opened] as const);
});

export const openedCase = (context: Context, row: { readonly roundId: string; readonly id: string }) =>
  openedCases(context).load(caseKey(row.roundId, row.id));
