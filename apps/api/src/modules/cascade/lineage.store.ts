import type { Prisma, Transaction } from '@bacthang/database';
import { loaderOf } from '../../graphql/loader.ts';
import type { Named } from '../plan/revision.store.ts';

/** One step of a line: a target with the revision it stands in. */
export interface LineageStep {
  readonly targetId: string;
  readonly revisionId: string;
  readonly revisionNumber: number | null;
  readonly contentHash: string | null;
  readonly organizationId: string;
  readonly unitId: string;
}

export interface LineageShape {
  readonly steps: readonly LineageStep[];
  readonly directives: readonly Named[];
  readonly edges: readonly Prisma.DirectiveEdgeGetPayload<object>[];
}

/** From each target up to the plan that nothing stands above. The requester names a draft that is shown for consent. */
function loadSteps(db: Transaction, targetIds: readonly string[]): Promise<(LineageStep & { root: string })[]> {
  return db.$queryRaw`
    WITH RECURSIVE line AS (
      SELECT t.id AS root, t.id, t.revision_id, t.parent_target_id, 0 AS depth FROM target t WHERE t.id = ANY(${[...targetIds]}::uuid[])
      UNION ALL
      SELECT l.root, p.id, p.revision_id, p.parent_target_id, l.depth + 1 FROM line l JOIN target p ON p.id = l.parent_target_id WHERE l.depth < 16
    )
    SELECT l.root, l.id AS "targetId", l.revision_id AS "revisionId", r.number AS "revisionNumber", r.content_hash AS "contentHash",
           o.id AS "organizationId", o.unit_id AS "unitId"
    FROM line l
    LEFT JOIN revision r ON r.id = l.revision_id
    LEFT JOIN consent c ON c.target_id = l.id
    JOIN organization o ON o.id = coalesce(r.organization_id, c.requester_id)
    ORDER BY l.root, l.depth`;
}

/** The documents that the plans of a line carry out, and all that stand above those; of the top plan its legal bases too. */
function loadDirectives(db: Transaction, starts: readonly { root: string; revisionId: string; top: boolean }[]) {
  return db.$queryRaw<{ root: string; id: string }[]>`
    WITH RECURSIVE start AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(starts)}::jsonb) AS s(root uuid, "revisionId" uuid, top boolean)
    ), above AS (
      SELECT s.root, rd.directive_id AS id FROM start s
      JOIN revision_directive rd ON rd.revision_id = s."revisionId" AND (s.top OR rd.kind = 'implements')
      UNION
      SELECT a.root, e.upper_id FROM above a JOIN directive_edge e ON e.lower_id = a.id
    )
    SELECT a.root, a.id FROM above a JOIN directive d ON d.id = a.id ORDER BY a.root, d.date NULLS LAST, d.key`;
}

/** The line above each target: three statements, whatever their number and however long it is. */
export const lineageLoader = loaderOf<string, LineageShape>(async ({ db }, ids) => {
  const lines = Map.groupBy(await loadSteps(db, ids), ({ root }) => root);
  const starts = [...lines].flatMap(([root, steps]) =>
    steps.map(({ revisionId }, index) => ({ root, revisionId, top: index === steps.length - 1 })),
  );
  const found = await loadDirectives(db, starts);
  const directives = Map.groupBy(found, ({ root }) => root);
  const all = [...new Set(found.map(({ id }) => id))];
  const edges = await db.directiveEdge.findMany({
    where: { lowerId: { in: all }, upperId: { in: all } },
    orderBy: [{ lowerId: 'asc' }, { upperId: 'asc' }],
  });
  return [...lines].map(([root, steps]) => {
    const own = new Set((directives.get(root) ?? []).map(({ id }) => id));
    const within = edges.filter(({ lowerId, upperId }) => own.has(lowerId) && own.has(upperId));
    return [root, { steps, directives: [...own].map((id) => ({ id })), edges: within }];
  });
});
