import type { Transaction } from '@bacthang/database';
import { type ReviewCase, type ReviewContext, reviewedClass, stepOf } from '@bacthang/domain';
import { CASE, type CaseRow, caseOf } from './case.row.ts';
import { loadCertificates } from './certificate.store.ts';
import type { OpenedRound } from './round.store.ts';

/** A case as stored and as the rules take it. */
export interface OpenedCase {
  readonly row: CaseRow;
  readonly reviewed: ReviewCase;
}

/** Cases of a round by id, or all of them, by village and household code, as they are shown and numbered. Seven statements. */
export function findCases(
  db: Transaction,
  round: OpenedRound,
  ids: readonly string[] | null = null,
): Promise<OpenedCase[]> {
  return findCasesOf(db, [round], ids);
}

/** The same of several rounds at once, in as many statements. */
export async function findCasesOf(
  db: Transaction,
  rounds: readonly OpenedRound[],
  ids: readonly string[] | null = null,
): Promise<OpenedCase[]> {
  const byId = new Map(rounds.map(({ row }) => [row.id, row]));
  const where = { roundId: { in: [...byId.keys()] }, ...(ids ? { id: { in: [...ids] } } : {}) };
  const rows = await db.reviewCase.findMany({
    where,
    include: CASE,
    orderBy: [{ village: { code: 'asc' } }, { household: { code: 'asc' } }, { id: 'asc' }],
  });
  const issued = await loadCertificates(
    db,
    rows.filter(({ step }) => step === 'decided').map(({ householdId }) => householdId),
  );
  return rows.flatMap((row) => {
    const round = byId.get(row.roundId);
    const certificate = issued.get(row.householdId)?.find(({ roundId }) => roundId === row.roundId) ?? null;
    return round ? [{ row, reviewed: caseOf(row, round, certificate) }] : [];
  });
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
