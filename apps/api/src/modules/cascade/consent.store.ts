import type { Transaction } from '@bacthang/database';
import type { ConsentState } from '@bacthang/domain';

interface Question {
  readonly targetId: string;
  readonly requesterId: string;
  readonly publisherId: string;
}

/** Asks for consent, or asks again: whatever was decided on an earlier figure is no word on this one. */
export async function requestConsent(
  db: Transaction,
  { targetId, requesterId, publisherId }: Question,
): Promise<ConsentState> {
  const asked = {
    requesterId,
    publisherId,
    state: 'pending',
    requestedAt: new Date(),
    decidedAt: null,
    decidedById: null,
    note: null,
  } as const;
  await db.consent.upsert({
    where: { targetId },
    create: { targetId, ...asked },
    update: { ...asked, version: { increment: 1 } },
  });
  return asked.state;
}

/** An answer that asks for no consent has none. */
export async function withdrawConsents(db: Transaction, targetIds: readonly string[]): Promise<void> {
  await db.consent.deleteMany({ where: { targetId: { in: [...targetIds] } } });
}

interface ConsentRow {
  readonly targetId: string;
  readonly publisherId: string;
  readonly state: ConsentState;
  readonly version: number;
}

/** A consent whose row stays locked until the operation ends; null where the viewer may not see it. */
export async function findConsent(db: Transaction, targetId: string): Promise<ConsentRow | null> {
  return db.consent.findUnique({
    where: { targetId },
    select: { targetId: true, publisherId: true, state: true, version: true },
  });
}

/** The same consent as it stands once nobody else is changing it. */
export async function lockConsent(db: Transaction, targetId: string): Promise<ConsentRow | null> {
  await db.$queryRaw`SELECT target_id FROM consent WHERE target_id = ${targetId}::uuid FOR UPDATE`;
  return findConsent(db, targetId);
}

interface Decided {
  readonly targetId: string;
  readonly version: number;
  readonly state: 'granted' | 'refused';
  readonly note: string | null;
  readonly userId: string;
}

export async function storeDecision(
  db: Transaction,
  { targetId, version, state, note, userId }: Decided,
): Promise<void> {
  const data = { state, note, decidedAt: new Date(), decidedById: userId, version: version + 1 };
  await db.consent.update({ where: { targetId, version }, data });
}
