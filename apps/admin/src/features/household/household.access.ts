import { may, ofUnit } from '@bacthang/domain/access';
import { actorOf } from '../access/actor.ts';
import type { Viewer } from '../access/viewer.ts';

/** Whether the viewer registers and changes households of a commune: its own editors alone. */
export function mayEditHouseholds(viewer: Viewer | null, communeKey: string): boolean {
  return may(actorOf(viewer), 'household.edit', ofUnit(communeKey, []));
}
