import type { Transaction } from '@bacthang/database';
import { type ReviewCase, type ReviewContext, reviewedClass, stepOf } from '@bacthang/domain';
import { turns } from '../../process/turns.ts';
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

/** Cases that are read and acted on together; a round has thousands. */
const AT_ONCE = 200;

/**
 * All cases of a round, or of a village of it, in the order of {@link findCases}, some hundred at a time: what is done to a whole round holds no more of
 * it, and others have their turn. Whoever walks through them holds the round's lock.
 */
export async function* casesInParts(
  db: Transaction,
  round: OpenedRound,
  villageId: string | null = null,
): AsyncGenerator<readonly OpenedCase[]> {
  const [{ ids }] = await db.$queryRaw<[{ ids: string[] }]>`
    SELECT coalesce(array_agg(c.id::text ORDER BY v.code, h.code, c.id), '{}') AS ids
    FROM review_case c LEFT JOIN unit v ON v.id = c.village_id LEFT JOIN household h ON h.id = c.household_id
    WHERE c.round_id = ${round.row.id}::uuid AND (${villageId}::text IS NULL OR c.village_id = ${villageId})`;
  const turn = turns();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    yield await findCases(db, round, ids.slice(at, at + AT_ONCE));
    await turn();
  }
}

/** The cases alone, as the rules take them. */
export const reviewedOf = (opened: readonly OpenedCase[]): readonly ReviewCase[] =>
  opened.map(({ reviewed }) => reviewed);

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
