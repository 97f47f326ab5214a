import { may, ofUnit } from '@bacthang/domain/access';
import { actorOf } from '../access/actor.ts';
import type { Viewer } from '../access/viewer.ts';

/** Whether the viewer may import units: they belong to the whole country, so it takes an administrator of it. */
export function mayImportTerritory(viewer: Viewer | null): boolean {
  const country = viewer?.members.find(({ organization }) => organization.unit.tier === 'CENTRAL');
  return country !== undefined && may(actorOf(viewer), 'unit.import', ofUnit(country.organization.unit.key, []));
}
