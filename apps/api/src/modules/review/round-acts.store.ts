import type { Transaction } from '@bacthang/database';
import type { PlainDate } from '@bacthang/domain';

interface NewMeeting {
  readonly id: string;
  readonly roundId: string;
  readonly villageId: string;
  readonly on: PlainDate;
  readonly present: number;
  readonly note: string | null;
  readonly userId: string;
  readonly votes: readonly { readonly caseId: string; readonly ordinal: number; readonly agreeing: number }[];
}

/** Two statements. */
export async function storeMeeting(db: Transaction, { id, votes, ...meeting }: NewMeeting): Promise<void> {
  const { roundId, villageId, on, present, note, userId } = meeting;
  await db.$executeRaw`
    INSERT INTO meeting (id, round_id, village_id, held_on, present, note, by_id)
    VALUES (${id}::uuid, ${roundId}::uuid, ${villageId}, ${on}::date, ${present}, ${note}, ${userId})`;
  const rows = votes.map(({ caseId, ordinal, agreeing }) => ({ meeting_id: id, case_id: caseId, ordinal, agreeing }));
  await db.$executeRaw`INSERT INTO meeting_vote SELECT * FROM jsonb_populate_recordset(NULL::meeting_vote, ${JSON.stringify(rows)}::jsonb)`;
}

interface NewPosting {
  readonly id: string;
  readonly roundId: string;
  readonly villageId: string;
  readonly on: PlainDate;
  readonly places: string;
  readonly userId: string;
}

export async function storePosting(db: Transaction, posting: NewPosting): Promise<void> {
  const { id, roundId, villageId, on, places, userId } = posting;
  await db.$executeRaw`
    INSERT INTO posting (id, round_id, village_id, "on", places, by_id)
    VALUES (${id}::uuid, ${roundId}::uuid, ${villageId}, ${on}::date, ${places}, ${userId})`;
}
