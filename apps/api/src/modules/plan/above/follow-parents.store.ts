import type { Prisma, Transaction } from '@bacthang/database';
import { compareRevisions } from '@bacthang/domain';
import { withdrawConsents } from '../../cascade/consent.store.ts';
import { targetOfRow } from '../../target/target.row.ts';

type AnsweredTarget = Prisma.TargetGetPayload<{
  include: { parentTarget: { include: { revision: { select: { planId: true } } } } };
}>;
type AskedTarget = Prisma.TargetGetPayload<{ include: { revision: { select: { planId: true } } } }>;

interface Followed {
  readonly answerId: string;
  readonly askedId: string;
}

/** What becomes of a draft's answers under the revisions that it now carries out. */
interface Fates {
  readonly following: readonly Followed[];
  readonly orphaned: readonly AnsweredTarget[];
}

/**
 * Brings a draft's answers under the revisions that it carries out now, losing none: an answer follows where the target
 * says the same. Where the target was changed the answer stays with the earlier one until it is confirmed, and counts as
 * unanswered. Where it is gone the answer becomes a target of the plan itself, and "not applicable" falls away.
 */
export async function followParents(db: Transaction, revisionId: string, userId: string): Promise<void> {
  const source = { revision: { select: { planId: true } } } as const;
  const answers = await db.target.findMany({
    where: { revisionId, parentTargetId: { not: null } },
    include: { parentTarget: { include: source } },
  });
  const asked = await db.target.findMany({
    where: { decision: { not: 'notApplicable' }, revision: { children: { some: { revisionId } } } },
    include: source,
  });
  const { following, orphaned } = fatesOf(answers, asked);
  await follow(db, following, userId);
  await keepAsOwn(db, revisionId, orphaned, userId);
}

const nameOf = ({ key, revision }: Pick<AskedTarget, 'key' | 'revision'>): string => `${revision.planId}/${key}`;

function fatesOf(answers: readonly AnsweredTarget[], asked: readonly AskedTarget[]): Fates {
  const standing = new Map(asked.map((target) => [nameOf(target), target]));
  const following: Followed[] = [];
  const orphaned: AnsweredTarget[] = [];
  for (const answer of answers) {
    const now = answer.parentTarget ? standing.get(nameOf(answer.parentTarget)) : undefined;
    if (!now || !answer.parentTarget) orphaned.push(answer);
    else if (now.id !== answer.parentTargetId && saysTheSame(answer.parentTarget, now))
      following.push({ answerId: answer.id, askedId: now.id });
  }
  return { following, orphaned };
}

function saysTheSame(before: NonNullable<AnsweredTarget['parentTarget']>, now: AskedTarget): boolean {
  const [change] = compareRevisions({ targets: [targetOfRow(before)] }, { targets: [targetOfRow(now)] });
  return change?.change === 'same';
}

async function follow(db: Transaction, following: readonly Followed[], userId: string): Promise<void> {
  if (following.length === 0) return;
  await db.$executeRaw`
    UPDATE target t SET parent_target_id = f."askedId", version = t.version + 1, updated_at = now(), updated_by_id = ${userId}
    FROM jsonb_to_recordset(${JSON.stringify(following)}::jsonb) AS f("answerId" uuid, "askedId" uuid) WHERE t.id = f."answerId"`;
}

async function keepAsOwn(
  db: Transaction,
  revisionId: string,
  orphaned: readonly AnsweredTarget[],
  userId: string,
): Promise<void> {
  if (orphaned.length === 0) return;
  const [fallen, kept] = [orphaned.filter(isNotApplicable), orphaned.filter((answer) => !isNotApplicable(answer))];
  await withdrawConsents(
    db,
    kept.map(({ id }) => id),
  );
  await db.target.updateMany({
    where: { revisionId, nestedInKey: { in: fallen.map(({ key }) => key) } },
    data: { nestedInKey: null },
  });
  await db.target.deleteMany({ where: { id: { in: fallen.map(({ id }) => id) } } });
  await db.target.updateMany({
    where: { id: { in: kept.map(({ id }) => id) } },
    data: { decision: 'local', parentTargetId: null, version: { increment: 1 }, updatedById: userId },
  });
}

const isNotApplicable = ({ decision }: AnsweredTarget): boolean => decision === 'notApplicable';
