import type { Tier } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import type { UnitPath } from '../seed-types.ts';

const TIERS: readonly Tier[] = ['province', 'district', 'commune'];

/** Finds former units (those of before 1 July 2025) by the names from the province down. */
export async function formerUnits(client: ClientBase): Promise<(path: UnitPath) => string> {
  const { rows } = await client.query<{ id: string; name: string; tier: Tier; parent_id: string }>(`
    SELECT u.id, u.name, u.tier::text, m.parent_id FROM unit u JOIN unit_membership m ON m.unit_id = u.id
    WHERE u.valid_to IS NOT NULL`);
  const byPlace = Map.groupBy(rows, ({ parent_id, tier, name }) => `${parent_id}/${tier}/${name}`);
  return (path) =>
    path.reduce((parentId, name, depth) => {
      const found = byPlace.get(`${parentId}/${TIERS[depth]}/${name}`) ?? [];
      const [unit] = found;
      if (!unit || found.length > 1)
        throw new Error(`seed names ${found.length} units ${path.join(' / ')} (at "${name}")`);
      return unit.id;
    }, 'VN');
}
