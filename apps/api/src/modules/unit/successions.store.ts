import { Prisma, type Transaction } from '@bacthang/database';
import { type DatedUnit, type Successions, type UnitType, unitFullName } from '@bacthang/domain';
import { jsonRows } from '../../graphql/json-rows.ts';

interface LinkJson {
  readonly predecessorId: string;
  readonly successorId: string;
}

type UnitJson = Omit<DatedUnit, 'fullName'> & { readonly type: UnitType };

/**
 * The former units that those units were formed from, or that they were, with all that took those over: what a table may still
 * name. Two statements, however many reforms lie between.
 */
export async function loadSuccessions(db: Transaction, unitIds: readonly string[]): Promise<Successions> {
  const links = await jsonRows<LinkJson>(
    db,
    ['predecessorId', 'successorId'],
    Prisma.sql`
    WITH RECURSIVE before AS (
      SELECT unnest(${[...unitIds]}::text[]) AS id
      UNION SELECT s.predecessor_id FROM before b JOIN unit_succession s ON s.successor_id = b.id),
    after AS (
      SELECT id FROM before UNION SELECT s.successor_id FROM after a JOIN unit_succession s ON s.predecessor_id = a.id)
    SELECT s.predecessor_id AS "predecessorId", s.successor_id AS "successorId"
    FROM after a JOIN unit_succession s ON s.predecessor_id = a.id
    ORDER BY s.predecessor_id, s.successor_id`,
  );
  const ids = [...new Set(links.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]))];
  const units = await jsonRows<UnitJson>(
    db,
    ['id', 'code', 'name', 'type', 'validFrom', 'validTo'],
    Prisma.sql`
    SELECT u.id, u.code, u.name, u.type, u.valid_from::text AS "validFrom", u.valid_to::text AS "validTo"
    FROM unit u WHERE u.id = ANY(${ids}) ORDER BY u.code, u.id`,
  );
  return { units: units.map(({ type, ...unit }) => ({ ...unit, fullName: unitFullName(type, unit.name) })), links };
}
