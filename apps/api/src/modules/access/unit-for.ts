import { may, type Operation, ofUnit } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { isWordKey } from '../../graphql/global-id.ts';
import { UNIT_PATH, unitPathOf } from './unit-path.ts';

/** The unit by its key, if the viewer may do that there; else null. */
export async function unitFor(context: Context, unitKey: string, operation: Operation): Promise<string | null> {
  if (!isWordKey(unitKey)) return null;
  const unit = await context.db.unit.findUnique({ where: { id: unitKey }, select: { id: true, ...UNIT_PATH } });
  return unit && may(await context.actor(), operation, ofUnit(unit.id, unitPathOf(unit))) ? unit.id : null;
}
