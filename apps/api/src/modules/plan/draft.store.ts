import type { Prisma, Transaction } from '@bacthang/database';

/** A draft with the revisions that it carries out. */
export type DraftRow = Prisma.RevisionGetPayload<{ include: { parents: true } }>;

/**
 * The draft of a plan, if it has one. Its row stays locked until the operation ends: whoever else changes the draft, or
 * one of its targets, or publishes it, waits, and then sees what was done.
 */
export async function lockDraft(db: Transaction, planId: string): Promise<DraftRow | null> {
  const [locked] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM revision WHERE plan_id = ${planId}::uuid AND state = 'draft' FOR UPDATE`;
  if (!locked) return null;
  // Consents too, before anything is written: writers of any kind queue at the audit trail, and a publisher who holds a
  // consent there and an editor who wants it would wait for each other.
  await db.$queryRaw`
    SELECT c.target_id FROM consent c JOIN target t ON t.id = c.target_id WHERE t.revision_id = ${locked.id}::uuid FOR UPDATE OF c`;
  return db.revision.findUnique({ where: { id: locked.id }, include: { parents: { orderBy: { parentId: 'asc' } } } });
}
