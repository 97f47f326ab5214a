import { Prisma, type Transaction } from '@bacthang/database';
import {
  may,
  type ObservationSheetContext,
  ofUnit,
  type SheetUnit,
  type UnitType,
  unitFullName,
} from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import { jsonRows } from '../../../graphql/json-rows.ts';
import { loadSuccessions } from '../../unit/successions.store.ts';
import { loadTargetsInForce } from '../targets-in-force.store.ts';
import type { ObservationSheetInputShape } from './observation-sheet.input.ts';

interface UnitJson {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: UnitType;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Units that a table of those units may name: they, all below them, and those beside them. One statement. */
function loadNamedUnits(db: Transaction, unitIds: readonly string[]): Promise<UnitJson[]> {
  return jsonRows<UnitJson>(
    db,
    ['id', 'code', 'name', 'type', 'validFrom', 'validTo'],
    Prisma.sql`
    SELECT u.id, u.code, u.name, u.type, u.valid_from::text AS "validFrom", u.valid_to::text AS "validTo"
    FROM unit u
    WHERE u.tier <> 'village' AND u.id IN (
      SELECT a.unit_id FROM unit_ancestor a WHERE a.ancestor_id = ANY(${[...unitIds]})
      UNION SELECT beside.unit_id FROM unit_membership own JOIN unit_membership beside ON beside.parent_id = own.parent_id
        WHERE own.unit_id = ANY(${[...unitIds]}))
    ORDER BY u.code, u.id`,
  );
}

/** All that a sheet is read with, as the person who sends it sees it. A handful of statements, however long the sheet is. */
export async function loadSheetContext(
  context: Context,
  { unitKey, year, columns, headRow }: ObservationSheetInputShape,
): Promise<ObservationSheetContext> {
  const { db } = context;
  const actor = await context.actor();
  const own = [...new Set([unitKey, ...(actor?.memberships ?? []).map(({ unitId }) => unitId)])];
  const units = (await loadNamedUnits(db, own)).map(
    ({ type, ...unit }): SheetUnit => ({
      ...unit,
      fullName: unitFullName(type, unit.name),
      mayEnter: may(actor, 'observation.submit', ofUnit(unit.id, [])),
    }),
  );
  const inForce = (await loadTargetsInForce(db, [unitKey], year)).get(unitKey);
  return {
    ...{ unitId: unitKey, year, units },
    successions: await loadSuccessions(
      db,
      units.map(({ id }) => id),
    ),
    indicators: await db.indicator.findMany({ orderBy: { code: 'asc' } }),
    subgroups: await db.subgroup.findMany(),
    asked: [...(inForce?.values() ?? [])].map(({ indicatorCode }) => indicatorCode),
    headRow: headRow ?? null,
    choices: (columns ?? []).map(({ place, role, indicatorCodes, subgroupCode, year: ofYear }) => ({
      ...{
        place,
        role,
        indicatorCodes: indicatorCodes ?? [],
        subgroupCode: subgroupCode ?? null,
        year: ofYear ?? null,
      },
    })),
  };
}
