import type { Transaction } from '@bacthang/database';
import { contentHash, type JsonObject, type PlainDate, receiptJson } from '@bacthang/domain';
import type { Scored } from './classify-case.ts';

interface NewScoring {
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
export async function storeScoring(db: Transaction, scoring: NewScoring): Promise<void> {
  const { id, caseId, ordinal, complaintId, on, userId, scored } = scoring;
  const [stored] = await db.$queryRaw<[{ id: string }]>`
    INSERT INTO scoring (id, case_id, ordinal, "on", class, by_id, complaint_id)
    VALUES (${id}::uuid, ${caseId}::uuid, ${ordinal}, ${on}::date, ${scored.class}::household_class, ${userId}, ${complaintId}::uuid)
    ON CONFLICT (case_id, ordinal) DO UPDATE SET "on" = excluded."on", class = excluded.class, by_id = excluded.by_id, recorded_at = now()
    RETURNING id`;
  const receipt = receiptJson(scored.result.receipt);
  const hash = contentHash(JSON.parse(receipt) as JsonObject);
  await db.$executeRaw`
    INSERT INTO scoring_facts (scoring_id, facts, labels, receipt, receipt_hash)
    VALUES (${stored.id}::uuid, ${JSON.stringify(scored.facts)}::jsonb, ${[...scored.labels]}, ${receipt}::jsonb, ${hash})
    ON CONFLICT (scoring_id) DO UPDATE SET facts = excluded.facts, labels = excluded.labels, receipt = excluded.receipt, receipt_hash = excluded.receipt_hash`;
}
