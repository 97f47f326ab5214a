import { randomUUID } from 'node:crypto';
import { foldVietnamese, type Unit, type UnitSuccession } from '@bacthang/domain';
import { areaOf, VIET_NAM } from '../territory/index.ts';
import type { TerritoryChanges } from './changes.ts';
import { committeeRows, installationBodyRow } from './committees.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { rebuildAncestors } from './rebuild-ancestors.ts';
import type { SqlRunner } from './sql-runner.ts';

/** Where the type alone decides the area, the rule that says so; other attributes name the deciding document. */
const AREA_CITATION = 'NĐ 07/2021/NĐ-CP Đ3: nông thôn, thành thị theo loại đơn vị';

/**
 * Writes the changes, and what follows from them: areas, the closure, the committees of new units. The committees of a
 * renamed unit keep their names: published plans were hashed with them.
 */
export async function storeChanges(sql: SqlRunner, changes: TerritoryChanges): Promise<void> {
  const { added, altered, rearranged, movedIds } = changes;
  await insertRows(sql, 'unit', added.map(unitRow));
  await alterUnits(sql, altered);
  await forgetDerived(sql, rearranged);
  const written = [...added, ...rearranged];
  await insertRows(sql, 'unit_membership', written.flatMap(membershipRows));
  await insertRows(sql, 'unit_attribute', written.flatMap(areaRows));
  await storeLinks(sql, changes);
  if (added.length + movedIds.length > 0) await rebuildAncestors(sql, movedIds);
  const isInstalled = added.every(({ id }) => id !== VIET_NAM.id);
  await insertRows(sql, 'organization', [...committeeRows(added), ...(isInstalled ? [] : [installationBodyRow()])]);
}

async function alterUnits(sql: SqlRunner, units: readonly Unit[]): Promise<void> {
  if (units.length === 0) return;
  await sql.query(
    `UPDATE unit u SET code = g.code, name = g.name, search_name = g.search_name, type = g.type, valid_from = g.valid_from, valid_to = g.valid_to
     FROM jsonb_populate_recordset(NULL::unit, $1::jsonb) g WHERE u.id = g.id`,
    [JSON.stringify(units.map(unitRow))],
  );
}

async function forgetDerived(sql: SqlRunner, units: readonly Unit[]): Promise<void> {
  if (units.length === 0) return;
  const ids = units.map(({ id }) => id);
  await sql.query('DELETE FROM unit_membership WHERE unit_id = ANY ($1::text[])', [ids]);
  await sql.query(`DELETE FROM unit_attribute WHERE unit_id = ANY ($1::text[]) AND name = 'area' AND citation = $2`, [
    ids,
    AREA_CITATION,
  ]);
}

async function storeLinks(sql: SqlRunner, { removedLinks, writtenLinks }: TerritoryChanges): Promise<void> {
  if (removedLinks.length > 0)
    await sql.query(
      `DELETE FROM unit_succession s USING jsonb_populate_recordset(NULL::unit_succession, $1::jsonb) g
       WHERE s.predecessor_id = g.predecessor_id AND s.successor_id = g.successor_id`,
      [JSON.stringify(removedLinks.map(linkRow))],
    );
  await insertRows(
    sql,
    'unit_succession',
    writtenLinks.map(linkRow),
    `ON CONFLICT (predecessor_id, successor_id)
     DO UPDATE SET takes_effect_on = excluded.takes_effect_on, extent = excluded.extent, source = excluded.source`,
  );
}

function unitRow({ id, code, name, tier, type, validFrom, validTo }: Unit): Row {
  return { id, code, name, tier, type, valid_from: validFrom, valid_to: validTo, search_name: foldVietnamese(name) };
}

function membershipRows({ id, parentId, validFrom, validTo }: Unit): Row[] {
  return parentId ? [{ unit_id: id, parent_id: parentId, valid_from: validFrom, valid_to: validTo }] : [];
}

function areaRows({ id, type, validFrom, validTo }: Unit): Row[] {
  const area = areaOf(type);
  const facts = { unit_id: id, name: 'area', valid_from: validFrom, valid_to: validTo, citation: AREA_CITATION };
  return area ? [{ id: randomUUID(), ...facts, value: area }] : [];
}

function linkRow({ predecessorId, successorId, on, extent, source }: UnitSuccession): Row {
  return { predecessor_id: predecessorId, successor_id: successorId, takes_effect_on: on, extent, source };
}
