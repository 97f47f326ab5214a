import type { Transaction } from '@bacthang/database';

interface PlanEdge {
  readonly from: string;
  readonly to: string;
}

/** Which plan carries out which, from these plans up: as their newest published revisions and the drafts seen say. */
export function loadImplementsAbove(db: Transaction, planIds: readonly string[]): Promise<PlanEdge[]> {
  return db.$queryRaw`
    WITH RECURSIVE edge AS (
      SELECT c.plan_id AS lower, p.plan_id AS upper FROM revision_parent rp
      JOIN revision c ON c.id = rp.revision_id JOIN revision p ON p.id = rp.parent_id
      WHERE NOT EXISTS (SELECT FROM revision n WHERE n.plan_id = c.plan_id AND n.state = 'published' AND n.number > c.number)
    ), above AS (
      SELECT e.lower, e.upper FROM edge e WHERE e.lower = ANY(${[...planIds]}::uuid[])
      UNION
      SELECT e.lower, e.upper FROM above a JOIN edge e ON e.lower = a.upper
    )
    SELECT lower AS from, upper AS to FROM above`;
}

/** Makes a draft carry out exactly these revisions. */
export async function storeParents(db: Transaction, revisionId: string, parentIds: readonly string[]): Promise<void> {
  await db.revisionParent.deleteMany({ where: { revisionId, parentId: { notIn: [...parentIds] } } });
  await db.revisionParent.createMany({
    data: parentIds.map((parentId) => ({ revisionId, parentId })),
    skipDuplicates: true,
  });
}
