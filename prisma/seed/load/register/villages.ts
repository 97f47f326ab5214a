import { foldVietnamese } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { type InventedCommune, MOVED_ON } from '../../register/commune.ts';

/** The villages of a commune, with their place in the tree; one that came from another lay there until then. */
export async function loadVillages(client: ClientBase, { unitId, villages }: InventedCommune): Promise<void> {
  for (const { id, name, number, communeIds } of villages) {
    await client.query(
      `INSERT INTO unit (id, code, name, tier, type, valid_from, valid_to, search_name)
       SELECT $1, code || '.' || $2, $3, 'village', 'village', valid_from, valid_to, $4 FROM unit WHERE id = $5`,
      [id, String(number).padStart(2, '0'), name, foldVietnamese(name), unitId],
    );
    const [before] = communeIds.slice(0, -1);
    if (before) {
      await client.query(`INSERT INTO unit_membership SELECT v.id, $2, v.valid_from, $3 FROM unit v WHERE v.id = $1`, [
        id,
        before,
        MOVED_ON,
      ]);
    }
    await client.query(
      `INSERT INTO unit_membership SELECT v.id, $2, coalesce($3::date, v.valid_from), v.valid_to FROM unit v WHERE v.id = $1`,
      [id, unitId, before ? MOVED_ON : null],
    );
  }
  const ids = villages.map(({ id }) => id);
  await client.query(
    `INSERT INTO unit_ancestor SELECT v, v, 0 FROM unnest($1::text[]) v
     UNION ALL SELECT v, a.ancestor_id, a.depth + 1 FROM unnest($1::text[]) v, unit_ancestor a WHERE a.unit_id = $2`,
    [ids, unitId],
  );
}
