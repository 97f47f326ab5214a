import type { Prisma, Transaction } from '@bacthang/database';
import { type AssignmentContent, assignmentPayload, contentHash } from '@bacthang/domain';
import type { Named } from '../../plan/revision.store.ts';
import type { OpenTarget } from './assign.access.ts';
import type { AssignableTarget, AssignableUnit } from './assignable.store.ts';
import type { AllocationInputShape } from './assignment.input.ts';
import type { DecidedAllocation } from './decide-allocation.ts';

export type AssignmentRow = Prisma.AssignmentGetPayload<object>;

/**
 * The one draft of a target's assignment for a year. The plan stays locked until the operation ends: of two who begin a
 * draft at once the second sees the first's.
 */
export async function lockDraftOf(
  db: Transaction,
  { key, revision }: Pick<AssignableTarget, 'key' | 'revision'>,
  year: number,
): Promise<AssignmentRow | null> {
  await db.$queryRaw`SELECT id FROM plan WHERE id = ${revision.planId}::uuid FOR NO KEY UPDATE`;
  return db.assignment.findFirst({ where: { planId: revision.planId, targetKey: key, year, state: 'draft' } });
}

/** An assignment by its id, locked until the operation ends. */
export async function lockAssignment(db: Transaction, id: string): Promise<AssignmentRow | null> {
  await db.$queryRaw`SELECT id FROM assignment WHERE id = ${id}::uuid FOR UPDATE`;
  return db.assignment.findUnique({ where: { id } });
}

interface Saved extends OpenTarget {
  readonly existing: AssignmentRow | null;
  readonly input: AllocationInputShape;
  readonly decided: DecidedAllocation;
  readonly userId: string;
}

/** Puts the shares in the place of the draft's, a version on, or makes the draft. */
export async function storeDraft(db: Transaction, saved: Saved): Promise<Named> {
  const { target, how, existing, input, decided, userId } = saved;
  const { allocation, units } = decided;
  const { planId, organizationId } = target.revision;
  const columns = {
    ...{ method: input.method, basis: input.basis ?? 'start', whole: allocation.whole, updatedById: userId },
    ...{ direction: how.direction, measure: how.measure },
  };
  const draft = existing
    ? await db.assignment.update({
        where: { id: existing.id, version: existing.version },
        data: { ...columns, version: existing.version + 1 },
        select: { id: true },
      })
    : await db.assignment.create({
        data: { planId, organizationId, targetKey: target.key, year: input.year, ...columns },
        select: { id: true },
      });
  if (existing) await db.share.deleteMany({ where: { assignmentId: draft.id } });
  const facts = new Map(units.map((unit) => [unit.unitId, unit]));
  await db.share.createMany({
    data: allocation.shares.map(({ unit, share, pinned }) => ({
      ...sharedFacts(facts.get(unit.code)),
      ...{ assignmentId: draft.id, unitId: unit.code, share, pinned },
      ...{ minimum: whole(unit.minimum), maximum: whole(unit.maximum) },
    })),
  });
  return draft;
}

const whole = (entered: bigint | string | null): bigint | null => (entered === null ? null : BigInt(entered));

function sharedFacts(unit: AssignableUnit | undefined) {
  const { denominator = null, start = null, startYear = null } = unit ?? {};
  return { denominator, start, startYear };
}

/** Freezes a draft as the target's next assignment for its year. */
export async function freezeAssignment(db: Transaction, draft: AssignmentRow, userId: string): Promise<Named> {
  const { planId, targetKey, year } = draft;
  const last = await db.assignment.aggregate({ where: { planId, targetKey, year }, _max: { number: true } });
  const shares = await db.share.findMany({ where: { assignmentId: draft.id } });
  const number = (last._max.number ?? 0) + 1;
  const payload = assignmentPayload({ ...draft, number, shares } satisfies AssignmentContent);
  return db.assignment.update({
    where: { id: draft.id },
    data: {
      ...{ state: 'published', number, version: draft.version + 1, publishedAt: new Date(), publishedById: userId },
      ...{ contentHash: contentHash(payload), frozen: payload as Prisma.InputJsonObject },
    },
    select: { id: true },
  });
}
