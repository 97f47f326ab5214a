import type { Transaction } from '@bacthang/database';
import { loaderOf } from '../../graphql/loader.ts';

/** A row named by its key alone: fields that are asked for load the rest, all rows at once. */
export interface Named {
  readonly id: string;
}

interface Pair extends Named {
  readonly of: string;
}

const grouped = (pairs: readonly Pair[]): [string, Named[]][] =>
  [...Map.groupBy(pairs, ({ of }) => of)].map(([key, found]) => [key, found.map(({ id }) => ({ id }))]);

/** The newest published revision of each plan. */
export function loadLatest(db: Transaction, planIds: readonly string[]): Promise<(Pair & { number: number })[]> {
  return db.$queryRaw`
    SELECT DISTINCT ON (plan_id) plan_id AS of, id, number FROM revision
    WHERE plan_id = ANY(${[...planIds]}::uuid[]) AND state = 'published' ORDER BY plan_id, number DESC`;
}

/** The newest published revision of each plan, by the plan. */
export const latestLoader = loaderOf<string, Named>(async ({ db }, planIds) =>
  (await loadLatest(db, planIds)).map(({ of, id }) => [of, { id }]),
);

/** The draft of each plan that the viewer may see, by the plan. */
export const draftLoader = loaderOf<string, Named>(async ({ db }, planIds) => {
  const drafts = await db.revision.findMany({
    where: { planId: { in: [...planIds] }, state: 'draft' },
    select: { id: true, planId: true },
  });
  return drafts.map(({ planId, id }) => [planId, { id }]);
});

/** The revisions that each one carries out, in the order of their plans' units from the top. */
export const parentsLoader = loaderOf<string, Named[]>(async ({ db }, ids) =>
  grouped(
    await db.$queryRaw`
      SELECT rp.revision_id AS of, rp.parent_id AS id FROM revision_parent rp
      JOIN revision p ON p.id = rp.parent_id JOIN unit u ON u.id = p.unit_id
      WHERE rp.revision_id = ANY(${[...ids]}::uuid[]) ORDER BY u.tier, rp.parent_id`,
  ),
);

/**
 * The plans below that carry each revision out, each at its newest published revision; one that has moved on to a later
 * revision is found under that.
 */
export const childrenLoader = loaderOf<string, Named[]>(async ({ db }, ids) =>
  grouped(
    await db.$queryRaw`
      SELECT rp.parent_id AS of, c.id FROM revision_parent rp
      JOIN revision c ON c.id = rp.revision_id AND c.state = 'published'
      JOIN unit u ON u.id = c.unit_id
      WHERE rp.parent_id = ANY(${[...ids]}::uuid[])
        AND NOT EXISTS (SELECT FROM revision n WHERE n.plan_id = c.plan_id AND n.state = 'published' AND n.number > c.number)
      ORDER BY u.code, c.id`,
  ),
);

/** Newest published revisions of the plans above that are newer than those that each revision carries out. */
export const newerParentsLoader = loaderOf<string, Named[]>(async ({ db }, ids) =>
  grouped(
    await db.$queryRaw`
      SELECT rp.revision_id AS of, n.id FROM revision_parent rp
      JOIN revision p ON p.id = rp.parent_id
      JOIN revision n ON n.plan_id = p.plan_id AND n.state = 'published' AND n.number > p.number
      WHERE rp.revision_id = ANY(${[...ids]}::uuid[])
        AND NOT EXISTS (SELECT FROM revision later WHERE later.plan_id = n.plan_id AND later.state = 'published' AND later.number > n.number)
      ORDER BY n.id`,
  ),
);
