import { loaderOf } from '../../graphql/loader.ts';
import type { Named } from '../plan/revision.store.ts';

/** The answers to each target, one of each plan below at its newest published revision. One statement. */
export const answersLoader = loaderOf<string, Named[]>(async ({ db }, ids) => {
  const rows = await db.$queryRaw<{ of: string; id: string }[]>`
    SELECT t.parent_target_id AS of, t.id FROM target t
    JOIN revision r ON r.id = t.revision_id AND r.state = 'published'
    JOIN unit u ON u.id = r.unit_id
    WHERE t.parent_target_id = ANY(${[...ids]}::uuid[])
      AND NOT EXISTS (SELECT FROM revision n WHERE n.plan_id = r.plan_id AND n.state = 'published' AND n.number > r.number)
    ORDER BY u.code, t.id`;
  return [...Map.groupBy(rows, ({ of }) => of)].map(([of, found]) => [of, found.map(({ id }) => ({ id }))]);
});
