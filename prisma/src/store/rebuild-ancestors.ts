import type { SqlRunner } from './sql-runner.ts';

/**
 * Brings the closure of membership up to date: every unit with itself (depth 0) and all units above it. What is below
 * the moved units is forgotten first; then every unit without ancestors, which new ones are too, climbs anew. Whoever lay in
 * several units one after the other stands under the last of them.
 */
export async function rebuildAncestors(sql: SqlRunner, movedIds: readonly string[]): Promise<void> {
  await sql.query(
    `DELETE FROM unit_ancestor WHERE unit_id IN (SELECT below.unit_id FROM unit_ancestor below WHERE below.ancestor_id = ANY ($1::text[]))`,
    [movedIds],
  );
  await sql.query(`
    INSERT INTO unit_ancestor (unit_id, ancestor_id, depth)
    WITH RECURSIVE climb (unit_id, ancestor_id, depth) AS (
      SELECT u.id, u.id, 0 FROM unit u WHERE NOT EXISTS (SELECT FROM unit_ancestor known WHERE known.unit_id = u.id)
      UNION ALL
      SELECT climb.unit_id, m.parent_id, climb.depth + 1 FROM climb JOIN unit_membership m ON m.unit_id = climb.ancestor_id
        AND NOT EXISTS (SELECT FROM unit_membership later WHERE later.unit_id = m.unit_id AND later.valid_from > coalesce(m.valid_from, '-infinity'))
    )
    SELECT unit_id, ancestor_id, depth FROM climb ORDER BY unit_id, ancestor_id`);
}
