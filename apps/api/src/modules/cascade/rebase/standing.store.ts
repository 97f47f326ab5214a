import type { Prisma, Transaction } from '@bacthang/database';
import type { Answer, Kept, ParentRevision } from '@bacthang/domain';
import { targetOfRow } from '../../target/target.row.ts';
import { answerOfRow } from '../answer.row.ts';

const IN_ORDER = [{ ordinal: 'asc' }, { id: 'asc' }] as const satisfies Prisma.TargetOrderByWithRelationInput[];

type AskedRow = Prisma.TargetGetPayload<{ include: { indicator: true } }>;

/** A published revision above, with its rows by their keys and who asks. */
export interface AskedRevision extends ParentRevision {
  readonly id: string;
  readonly publisherId: string;
  readonly rows: ReadonlyMap<string, AskedRow>;
}

/** The revisions with all that they ask, by id; what does not apply to the unit above is not asked of those below it. */
export async function loadAskedRevisions(
  db: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AskedRevision>> {
  const found = await db.revision.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      planId: true,
      number: true,
      organizationId: true,
      targets: {
        where: { decision: { not: 'notApplicable' } },
        orderBy: [...IN_ORDER],
        include: { indicator: true },
      },
    },
  });
  return new Map(
    found.map(({ id, planId, number, organizationId, targets }) => [
      id,
      {
        id,
        planId,
        number: number ?? 0,
        publisherId: organizationId,
        targets: targets.map(targetOfRow),
        rows: new Map(targets.map((row) => [row.key, row])),
      },
    ]),
  );
}

const WITH_ASKED = {
  consent: true,
  parentTarget: { include: { revision: { select: { planId: true, number: true } } } },
} as const satisfies Prisma.TargetInclude;

type AnswerRow = Prisma.TargetGetPayload<{ include: typeof WITH_ASKED }>;

/** A plan's answer with the row that it is stored in. */
export interface StoredAnswer extends Answer {
  readonly row: AnswerRow;
}

const WITH_KEPT = {
  keptFrom: { include: { revision: { select: { planId: true, number: true } } } },
} as const satisfies Prisma.TargetInclude;

type KeptRow = Prisma.TargetGetPayload<{ include: typeof WITH_KEPT }>;

/** A draft's own target that was an answer, with the row that it is stored in. */
export interface StoredKept extends Kept {
  readonly row: KeptRow;
}

/** What drafts kept of what is gone above, in their order; of what is published nothing may be let go any more. */
export async function loadStoredKept(db: Transaction, revisionIds: readonly string[]): Promise<StoredKept[]> {
  const rows = await db.target.findMany({
    where: { revisionId: { in: [...revisionIds] }, revision: { state: 'draft' }, keptFromId: { not: null } },
    include: WITH_KEPT,
    orderBy: [...IN_ORDER],
  });
  return rows.flatMap((row) => {
    const { keptFrom } = row;
    if (!keptFrom) return [];
    const { planId, number } = keptFrom.revision;
    return [{ from: { planId, revisionNumber: number ?? 0, targetKey: keptFrom.key }, row }];
  });
}

/** What the revisions answer, in their order. */
export async function loadStoredAnswers(db: Transaction, revisionIds: readonly string[]): Promise<StoredAnswer[]> {
  const rows = await db.target.findMany({
    where: { revisionId: { in: [...revisionIds] }, parentTargetId: { not: null } },
    include: WITH_ASKED,
    orderBy: [...IN_ORDER],
  });
  return rows.flatMap((row) => {
    const answer = answerOfRow(row);
    return answer ? [{ ...answer, row }] : [];
  });
}
