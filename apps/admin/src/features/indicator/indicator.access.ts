import { may, ofUnit } from '@bacthang/domain/access';
import { actorOf } from '../access/actor.ts';
import type { Viewer } from '../access/viewer.ts';

/** Whether the viewer may add to the catalogue: it is the installation's, so its administrators. */
export function mayAddIndicators(viewer: Viewer | null): boolean {
  const country = viewer?.members.find(({ organization }) => organization.unit.tier === 'CENTRAL');
  return country !== undefined && may(actorOf(viewer), 'indicator.add', ofUnit(country.organization.unit.key, []));
}
