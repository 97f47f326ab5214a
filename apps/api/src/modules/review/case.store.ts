import type { Transaction } from '@bacthang/database';
import { type ReviewCase, type ReviewContext, reviewedClass, stepOf } from '@bacthang/domain';
import { CASE, type CaseRow, caseOf } from './case.row.ts';
import type { OpenedRound } from './round.store.ts';

/** A case as stored and as the rules take it. */
export interface OpenedCase {
  readonly row: CaseRow;
  readonly reviewed: ReviewCase;
}

const opened = (row: CaseRow, { row: round }: OpenedRound): OpenedCase => ({ row, reviewed: caseOf(row, round) });

/** Cases of a round by id, or all of them, by the order in which they were listed. Five statements. */
export async function findCases(
  db: Transaction,
  round: OpenedRound,
  ids: readonly string[] | null = null,
): Promise<OpenedCase[]> {
  const where = { roundId: round.row.id, ...(ids ? { id: { in: [...ids] } } : {}) };
  const rows = await db.reviewCase.findMany({ where, include: CASE, orderBy: { id: 'asc' } });
  return rows.map((row) => opened(row, round));
}

/** Writes down where cases stand after an act: a version on. One statement. */
export async function storeStanding(
  db: Transaction,
  cases: readonly ReviewCase[],
  { procedure }: ReviewContext,
  postingId: string | null = null,
): Promise<void> {
  const rows = cases.map((reviewed) => ({
    id: reviewed.id,
    step: stepOf(reviewed, procedure),
    class: reviewedClass(reviewed),
  }));
  await db.$executeRaw`
    UPDATE review_case c SET step = g.step, class = g.class, version = c.version + 1, posting_id = coalesce(${postingId}::uuid, c.posting_id)
    FROM jsonb_populate_recordset(NULL::review_case, ${JSON.stringify(rows)}::jsonb) g WHERE c.id = g.id`;
}
