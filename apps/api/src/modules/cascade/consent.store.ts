import { Prisma, type Transaction } from '@bacthang/database';
import type { Commitment, ConsentMove, ConsentState } from '@bacthang/domain';

interface Question {
  readonly targetId: string;
  readonly requesterId: string;
  readonly publisherId: string;
}

/** Asks for consent, or asks again: whatever was decided on an earlier figure is no word on this one. */
export async function requestConsent(db: Transaction, question: Question): Promise<ConsentState> {
  await requestConsents(db, [question]);
  return 'pending';
}

/** The same for many answers at once: two statements. */
export async function requestConsents(db: Transaction, questions: readonly Question[]): Promise<void> {
  if (questions.length === 0) return;
  await db.$executeRaw`
    INSERT INTO consent AS c (target_id, state, requester_id, publisher_id, requested_at)
    SELECT q."targetId", 'pending', q."requesterId", q."publisherId", now()
    FROM jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) AS q("targetId" uuid, "requesterId" uuid, "publisherId" uuid)
    ON CONFLICT (target_id) DO UPDATE SET state = 'pending', requester_id = excluded.requester_id, publisher_id = excluded.publisher_id,
      requested_at = now(), decided_at = NULL, decided_by_id = NULL, note = NULL, proposal = NULL, version = c.version + 1`;
  await addStep(
    db,
    questions.map(({ targetId }) => targetId),
    'requested',
  );
}

/** Every step is kept, with the figure and the words of it: read from the answer and the consent as they stand now. */
export async function addStep(db: Transaction, targetIds: readonly string[], move: ConsentMove): Promise<void> {
  await db.$executeRaw`SELECT app_consent_step(${[...targetIds]}::uuid[], ${move}::consent_move)`;
}

/** An answer that asks for no consent has none. */
export async function withdrawConsents(db: Transaction, targetIds: readonly string[]): Promise<void> {
  const open = await db.consent.findMany({
    where: { targetId: { in: [...targetIds] }, state: { in: ['pending', 'countered'] } },
    select: { targetId: true },
  });
  await addStep(
    db,
    open.map(({ targetId }) => targetId),
    'withdrawn',
  );
  await db.consent.deleteMany({ where: { targetId: { in: [...targetIds] } } });
}

export type ConsentRow = Prisma.ConsentGetPayload<object>;

/** A consent, or null where the viewer may not see it. */
export async function findConsent(db: Transaction, targetId: string): Promise<ConsentRow | null> {
  return db.consent.findUnique({ where: { targetId } });
}

/** The same consent as it stands once nobody else is changing it; its row stays locked until the operation ends. */
export async function lockConsent(db: Transaction, targetId: string): Promise<ConsentRow | null> {
  await db.$queryRaw`SELECT target_id FROM consent WHERE target_id = ${targetId}::uuid FOR UPDATE`;
  return findConsent(db, targetId);
}

interface Decided {
  readonly targetId: string;
  readonly version: number;
  readonly state: Exclude<ConsentState, 'pending'>;
  readonly proposal: Commitment | null;
  readonly note: string | null;
  readonly userId: string;
}

/** The publisher's word, and its step. */
export async function storeDecision(db: Transaction, decided: Decided): Promise<void> {
  const { targetId, version, state, proposal, note, userId } = decided;
  await db.consent.update({
    where: { targetId, version },
    data: {
      state,
      note,
      proposal: proposal === null ? Prisma.DbNull : { ...proposal },
      decidedAt: new Date(),
      decidedById: userId,
      version: version + 1,
    },
  });
  await addStep(db, [targetId], state);
}
