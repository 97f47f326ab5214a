import type { Transaction } from '@bacthang/database';
import { findCases, storeStanding } from '../../../review/case.store.ts';
import type { OpenedRound } from '../../../review/round.store.ts';
import type { StoredScoring } from './take-answers.store.ts';

/** Puts scorings back as they were, receipt and all, and the cases to where their rules say they stand. */
export async function restoreScorings(
  db: Transaction,
  round: OpenedRound,
  caseIds: readonly string[],
  before: readonly StoredScoring[],
): Promise<void> {
  if (caseIds.length === 0) return;
  await db.$executeRaw`
    UPDATE scoring s SET "on" = b."on", class = b.class, by_id = b.by_id, recorded_at = b.recorded_at
    FROM jsonb_populate_recordset(NULL::scoring, ${JSON.stringify(before)}::jsonb) b WHERE s.id = b.id`;
  const answers = before.map(({ id, ...rest }) => ({ ...rest, scoring_id: id }));
  await db.$executeRaw`
    UPDATE scoring_facts f SET facts = b.facts, labels = b.labels, receipt = b.receipt, receipt_hash = b.receipt_hash
    FROM jsonb_populate_recordset(NULL::scoring_facts, ${JSON.stringify(answers)}::jsonb) b WHERE f.scoring_id = b.scoring_id`;
  const cases = await findCases(db, round, caseIds);
  await storeStanding(
    db,
    cases.map(({ reviewed }) => reviewed),
    round.context,
  );
}
