import type { Transaction } from '@bacthang/database';
import type { Distributed } from '@bacthang/domain';
import { ownInForce, type TargetWithInherited, WITH_INHERITED } from '../target/commitment-in-force.ts';
import { distributedOfRow } from '../target/target.row.ts';
import { measureKey } from './figure.store.ts';

/** A target as it stands for a unit: set by a plan of its own, or reaching it from above. */
export interface TargetInForce extends TargetWithInherited {
  readonly isOwn: boolean;
}

/** What it makes binding on the unit; null where it does not apply. */
export const bindingOfTarget = (target: TargetInForce): Distributed | null =>
  target.isOwn ? ownInForce(target) : distributedOfRow(target);

/**
 * Per unit, the target that stands for each measure in a year: of the unit's own newest published plans, or else of the
 * plans above it, nearest first. Of several in one plan the first to fall due counts. What a unit answered with
 * "not applicable" does not stand for it, nor does the tier above's then. In the order of the plans: the unit's own
 * first, then from the nearest above up; each plan's in its own order.
 * Two statements, whatever the number of units.
 */
export async function loadTargetsInForce(
  db: Transaction,
  unitIds: readonly string[],
  year: number,
): Promise<Map<string, Map<string, TargetInForce>>> {
  const found = await db.$queryRaw<{ unitId: string; targetId: string; depth: number }[]>`
    SELECT "unitId", "targetId", depth FROM (
      SELECT DISTINCT ON (a.unit_id, t.indicator_code, t.subgroup_code)
        a.unit_id AS "unitId", t.id AS "targetId", a.depth, r.plan_id, t.ordinal
      FROM unit_ancestor a
      JOIN revision r ON r.unit_id = a.ancestor_id AND r.state = 'published'
      JOIN target t ON t.revision_id = r.id
      WHERE a.unit_id = ANY(${[...unitIds]})
        AND NOT EXISTS (SELECT FROM revision n WHERE n.plan_id = r.plan_id AND n.state = 'published' AND n.number > r.number)
        AND ${year} BETWEEN r.period_from - 1 AND greatest(r.period_to, r.outlook_year)
      ORDER BY a.unit_id, t.indicator_code, t.subgroup_code, a.depth, t.period_to < ${year}, t.outlook, t.period_to, r.id, t.ordinal
    ) standing
    ORDER BY "unitId", depth, plan_id, ordinal, "targetId"`;
  const targets = await db.target.findMany({
    where: { id: { in: [...new Set(found.map(({ targetId }) => targetId))] } },
    include: WITH_INHERITED,
  });
  const byId = new Map(targets.map((target) => [target.id, target]));
  const inForce = new Map<string, Map<string, TargetInForce>>(unitIds.map((id) => [id, new Map()]));
  for (const { unitId, targetId, depth } of found) {
    const target = byId.get(targetId);
    if (target && target.decision !== 'notApplicable')
      inForce.get(unitId)?.set(measureKey(target.indicatorCode, target.subgroupCode), {
        ...target,
        isOwn: depth === 0,
      });
  }
  return inForce;
}
