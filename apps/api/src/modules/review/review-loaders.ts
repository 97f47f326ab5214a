import type { HouseholdClass } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { findCases, type OpenedCase } from './case.store.ts';
import { findRound, type OpenedRound } from './round.store.ts';

/** A round with what its acts are judged by, loaded once an operation. */
export const openedRound = loaderOf<string, OpenedRound>(async ({ db }, ids) => {
  const found = await Promise.all(ids.map((id) => findRound(db, id)));
  return found.flatMap((round) => (round ? [[round.row.id, round] as const] : []));
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

/** Cases with everything done to them: the same few statements, however many of a round are asked for. */
const openedCases = loaderOf<string, OpenedCase>(async (context, keys) => {
  const byRound = Map.groupBy(keys, (key) => key.split('/', 1)[0] ?? '');
  const found = await Promise.all(
    [...byRound].map(async ([roundId, ofRound]) => {
      const round = await openedRound(context).load(roundId);
      const ids = ofRound.flatMap((key) => key.split('/')[1] ?? []);
      return round ? findCases(context.db, round, ids) : [];
    }),
  );
  return found.flat().map((opened) => [caseKey(opened.row.roundId, opened.row.id), opened] as const);
});

export const openedCase = (context: Context, row: { readonly roundId: string; readonly id: string }) =>
  openedCases(context).load(caseKey(row.roundId, row.id));
