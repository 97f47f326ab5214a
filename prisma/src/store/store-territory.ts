import { foldVietnamese, type Unit } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { areaOf, type Territory } from '../territory/index.ts';
import { committeeRows, installationBodyRow } from './committees.ts';
import { insertRows, type Row } from './insert-rows.ts';

/** Where the type alone decides the area, the rule that says so; other attributes name the deciding document. */
const AREA_CITATION = 'NĐ 07/2021/NĐ-CP Đ3: nông thôn, thành thị theo loại đơn vị';

function unitRow({ id, code, name, tier, type, validFrom, validTo }: Unit): Row {
  return { id, code, name, tier, type, valid_from: validFrom, valid_to: validTo, search_name: foldVietnamese(name) };
}

function attributeRows({ id, type, validFrom, validTo }: Unit): Row[] {
  const area = areaOf(type);
  if (!area) return [];
  return [{ unit_id: id, name: 'area', value: area, valid_from: validFrom, valid_to: validTo, citation: AREA_CITATION }];
}

/** Rebuilds the closure of membership: every unit with itself (depth 0) and all units above it. */
async function rebuildAncestors(client: ClientBase): Promise<void> {
  await client.query('TRUNCATE unit_ancestor');
  await client.query(`
    INSERT INTO unit_ancestor (unit_id, ancestor_id, depth)
    WITH RECURSIVE climb (unit_id, ancestor_id, depth) AS (
      SELECT id, id, 0 FROM unit
      UNION ALL
      SELECT climb.unit_id, m.parent_id, climb.depth + 1 FROM climb JOIN unit_membership m ON m.unit_id = climb.ancestor_id
    )
    SELECT unit_id, ancestor_id, depth FROM climb`);
}

/** Stores a validated territory into an empty or already filled database; units that exist keep their row. */
export async function storeTerritory(client: ClientBase, territory: Territory): Promise<void> {
  const { units, successions } = territory;
  await insertRows(client, 'unit', units.map(unitRow), 'ON CONFLICT (id) DO NOTHING');
  await insertRows(
    client,
    'unit_membership',
    units.flatMap(({ id, parentId, validFrom, validTo }) =>
      parentId ? [{ unit_id: id, parent_id: parentId, valid_from: validFrom, valid_to: validTo }] : [],
    ),
    'ON CONFLICT DO NOTHING',
  );
  await client.query(`DELETE FROM unit_attribute WHERE name = 'area' AND citation = $1`, [AREA_CITATION]);
  await insertAttributes(client, units.flatMap(attributeRows));
  await insertRows(
    client,
    'unit_succession',
    successions.map(({ predecessorId, successorId, on, extent, source }) => ({
      predecessor_id: predecessorId,
      successor_id: successorId,
      takes_effect_on: on,
      extent,
      source,
    })),
    'ON CONFLICT DO NOTHING',
  );
  await rebuildAncestors(client);
  await insertRows(client, 'organization', [...committeeRows(units), installationBodyRow()], 'ON CONFLICT DO NOTHING');
}

async function insertAttributes(client: ClientBase, rows: readonly Row[]): Promise<void> {
  await client.query(
    `INSERT INTO unit_attribute (id, unit_id, name, value, valid_from, valid_to, citation)
     SELECT gen_random_uuid(), a.unit_id, a.name, a.value, a.valid_from, a.valid_to, a.citation
     FROM jsonb_populate_recordset(NULL::unit_attribute, $1::jsonb) a`,
    [JSON.stringify(rows)],
  );
}
