import type { Transaction } from '@bacthang/database';
import { type PlainDate, receiptJson, textHash } from '@bacthang/domain';
import { turns } from '../../process/turns.ts';
import type { Scored } from './classify-case.ts';

export interface NewScoring {
  readonly id: string;
  readonly caseId: string;
  readonly ordinal: number;
  /** The complaint that it re-checks. */
  readonly complaintId: string | null;
  readonly on: PlainDate;
  readonly userId: string;
  readonly scored: Scored;
}

/** Stores a scoring with its answers and receipt, or takes the place of the one before its meeting. Two statements. */
export function storeScoring(db: Transaction, scoring: NewScoring): Promise<void> {
  return storeScorings(db, [scoring]);
}

/** The same for many at once, in as many statements. */
export async function storeScorings(db: Transaction, scorings: readonly NewScoring[]): Promise<void> {
  const rows = scorings.map(({ id, caseId, ordinal, complaintId, on, userId, scored }) => ({
    id,
    case_id: caseId,
    ordinal,
    on,
    class: scored.class,
    by_id: userId,
    complaint_id: complaintId,
  }));
  const stored = await db.$queryRaw<{ id: string; caseId: string; ordinal: number }[]>`
    INSERT INTO scoring (id, case_id, ordinal, "on", class, by_id, complaint_id)
    SELECT s.id, s.case_id, s.ordinal, s."on", s.class, s.by_id, s.complaint_id
    FROM jsonb_populate_recordset(NULL::scoring, ${JSON.stringify(rows)}::jsonb) s
    ON CONFLICT (case_id, ordinal) DO UPDATE SET "on" = excluded."on", class = excluded.class, by_id = excluded.by_id, recorded_at = now()
    RETURNING id, case_id AS "caseId", ordinal`;
  const idOf = new Map(stored.map(({ id, caseId, ordinal }) => [`${caseId} ${ordinal}`, id]));
  const [answers, turn]: [string[], ReturnType<typeof turns>] = [[], turns()];
  for (const { caseId, ordinal, scored } of scorings) {
    const receipt = receiptJson(scored.result.receipt);
    const { facts, labels } = scored;
    const rest = { scoring_id: idOf.get(`${caseId} ${ordinal}`), facts, labels, receipt_hash: textHash(receipt) };
    answers.push(`${JSON.stringify(rest).slice(0, -1)},"receipt":${receipt}}`);
    await turn();
  }
  await db.$executeRaw`
    INSERT INTO scoring_facts SELECT * FROM jsonb_populate_recordset(NULL::scoring_facts, ${`[${answers.join()}]`}::jsonb)
    ON CONFLICT (scoring_id) DO UPDATE SET facts = excluded.facts, labels = excluded.labels, receipt = excluded.receipt, receipt_hash = excluded.receipt_hash`;
}
