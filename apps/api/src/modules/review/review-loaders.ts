import type { Context } from '../../graphql/context.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { findCases, type OpenedCase } from './case.store.ts';
import { findRound, type OpenedRound } from './round.store.ts';

/** A round with what its acts are judged by, loaded once an operation. */
export const openedRound = loaderOf<string, OpenedRound>(async ({ db }, ids) => {
  const found = await Promise.all(ids.map((id) => findRound(db, id)));
  return found.flatMap((round) => (round ? [[round.row.id, round] as const] : []));
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
