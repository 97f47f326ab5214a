import type { Prisma, Transaction } from '@bacthang/database';
import type { DraftTarget } from '../target/draft-targets.store.ts';

const WITH_SOURCE = {
  indicator: true,
  revision: { select: { planId: true, organizationId: true } },
} as const satisfies Prisma.TargetInclude;

/** A target from above, with what it measures and who asks. */
export type AskedTarget = Prisma.TargetGetPayload<{ include: typeof WITH_SOURCE }>;

/** Those of the targets that reach the draft: of a revision that it carries out, and applicable to the unit above. */
export async function loadAsked(
  db: Transaction,
  revisionId: string,
  targetIds: readonly string[],
): Promise<Map<string, AskedTarget>> {
  const rows = await db.target.findMany({
    where: {
      id: { in: [...targetIds] },
      decision: { not: 'notApplicable' },
      revision: { children: { some: { revisionId } } },
    },
    include: WITH_SOURCE,
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The draft's answer to a target from above, or else to the same target as an earlier revision had it. */
export function answerTo({ id, key, revision }: AskedTarget, rows: readonly DraftTarget[]): DraftTarget | null {
  const isEarlier = ({ parentTarget }: DraftTarget) =>
    parentTarget?.key === key && parentTarget.revision.planId === revision.planId;
  return rows.find(({ parentTargetId }) => parentTargetId === id) ?? rows.find(isEarlier) ?? null;
}

/** The key of the draft's own answer to what contains a target above, once it is there; what does not apply contains nothing. */
export function containerKeyOf({ revisionId, nestedInKey }: AskedTarget, rows: readonly DraftTarget[]): string | null {
  if (nestedInKey === null) return null;
  const container = rows.find(
    ({ parentTarget, decision }) =>
      parentTarget?.revisionId === revisionId && parentTarget.key === nestedInKey && decision !== 'notApplicable',
  );
  return container?.key ?? null;
}

/** The answers to targets that stand within a target above: they stand within its answer. */
export function answersWithin({ revisionId, key }: AskedTarget, rows: readonly DraftTarget[]): readonly DraftTarget[] {
  return rows.filter(({ parentTarget }) => parentTarget?.revisionId === revisionId && parentTarget.nestedInKey === key);
}

const LONGEST_KEY = 64;

/** The key of a target above, with a number before it where the draft has that key already. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? key : `${number}.${key}`.slice(0, LONGEST_KEY);
    if (!taken.has(candidate)) return candidate;
  }
}
