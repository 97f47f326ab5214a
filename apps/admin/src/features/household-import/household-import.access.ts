import { may, ofUnit } from '@bacthang/domain/access';
import { actorOf } from '../access/actor.ts';
import type { Viewer } from '../access/viewer.ts';

/** Whether the viewer may put a file into the register of that commune. */
export function mayImportHouseholds(viewer: Viewer | null, unitKey: string): boolean {
  return may(actorOf(viewer), 'household.edit', ofUnit(unitKey, []));
}
