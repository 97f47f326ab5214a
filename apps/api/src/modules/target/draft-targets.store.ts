import type { Prisma, Transaction } from '@bacthang/database';
import type { Decision, Target } from '@bacthang/domain';
import type { Named } from '../plan/revision.store.ts';
import { COMMITMENT_SELECT, columnsOf } from './target.row.ts';

const WITH_ANSWER = {
  consent: true,
  parentTarget: {
    select: {
      id: true,
      key: true,
      nestedInKey: true,
      indicatorCode: true,
      subgroupCode: true,
      binding: true,
      distribution: true,
      ...COMMITMENT_SELECT,
      revisionId: true,
      revision: { select: { planId: true } },
    },
  },
} as const satisfies Prisma.TargetInclude;

/** A target of a draft, with what it answers. */
export type DraftTarget = Prisma.TargetGetPayload<{ include: typeof WITH_ANSWER }>;

/** How a target answers one from above. */
interface AnswerColumns {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly parentTargetId: string | null;
}

/** All targets of a draft, in order. */
export function loadDraftTargets(db: Transaction, revisionId: string): Promise<DraftTarget[]> {
  return db.target.findMany({
    where: { revisionId },
    include: WITH_ANSWER,
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
  });
}

/** Where the targets of each revision above begin in the draft's own order, and where its own may follow. */
export async function loadPlaces(
  db: Transaction,
  revisionId: string,
): Promise<{ readonly offsets: ReadonlyMap<string, number>; readonly next: number }> {
  const parents = await db.$queryRaw<{ parentId: string; last: number }[]>`
    SELECT rp.parent_id AS "parentId", coalesce(max(t.ordinal), 0)::int AS last
    FROM revision_parent rp JOIN revision p ON p.id = rp.parent_id JOIN unit u ON u.id = p.unit_id LEFT JOIN target t ON t.revision_id = p.id
    WHERE rp.revision_id = ${revisionId}::uuid GROUP BY rp.parent_id, u.tier ORDER BY u.tier, rp.parent_id`;
  const offsets = new Map<string, number>();
  let next = 1;
  for (const { parentId, last } of parents) {
    offsets.set(parentId, next - 1);
    next += last;
  }
  const own = await db.target.aggregate({ where: { revisionId }, _max: { ordinal: true } });
  return { offsets, next: Math.max(next, (own._max.ordinal ?? 0) + 1) };
}

export function insertTarget(
  db: Transaction,
  revisionId: string,
  target: Target,
  answer: AnswerColumns,
  userId: string,
): Promise<Named> {
  return db.target.create({
    data: { revisionId, ...columnsOf(target), ...answer, updatedById: userId },
    select: { id: true },
  });
}

/** Adds targets of the plan itself to a draft, in their order, behind those that are there or stand above. */
export async function insertOwnTargets(
  db: Transaction,
  revisionId: string,
  targets: readonly Target[],
  userId: string,
): Promise<void> {
  if (targets.length === 0) return;
  const { next } = await loadPlaces(db, revisionId);
  const own = { revisionId, decision: 'local', updatedById: userId } as const;
  await db.target.createMany({
    data: targets.map((target, index) => ({ ...columnsOf(target), ...own, ordinal: next + index })),
  });
}

/** Puts a target in the place of the one that stands there, a version on. */
export function updateTarget(
  db: Transaction,
  { id, version }: { readonly id: string; readonly version: number },
  target: Target,
  answer: AnswerColumns,
  userId: string,
): Promise<Named> {
  const data = { ...columnsOf(target), ...answer, version: version + 1, updatedById: userId };
  return db.target.update({ where: { id, version }, data, select: { id: true } });
}
