import type { Unit, UnitSuccession } from '@bacthang/domain';
import type { SqlRunner } from './sql-runner.ts';

/** The units and successions that are stored, down to the communes: no official list names villages. */
export interface Records {
  readonly units: readonly Unit[];
  readonly successions: readonly UnitSuccession[];
}

/** Any number; what matters is that nothing else of ours takes it. */
const LOCK_KEY = 7_236_102;

/** Keeps other imports waiting to the end of the transaction: each must see what the one before has stored. */
export async function lockRecords(sql: SqlRunner): Promise<void> {
  await sql.query('SELECT pg_advisory_xact_lock($1)::text', [LOCK_KEY]);
}

export async function readRecords(sql: SqlRunner): Promise<Records> {
  const { rows: units } = await sql.query<Unit>(`
    SELECT u.id, u.code, u.name, u.tier::text, u.type::text, u.valid_from::text AS "validFrom", u.valid_to::text AS "validTo",
           (SELECT m.parent_id FROM unit_membership m WHERE m.unit_id = u.id ORDER BY m.valid_from DESC NULLS LAST LIMIT 1) AS "parentId"
    FROM unit u WHERE u.tier <> 'village'`);
  const { rows: successions } = await sql.query<UnitSuccession>(`
    SELECT predecessor_id AS "predecessorId", successor_id AS "successorId", takes_effect_on::text AS "on", extent::text, source
    FROM unit_succession`);
  return { units, successions };
}
