import { may, type Operation, ofUnit } from '@bacthang/domain/access';
import { actorOf } from './actor.ts';
import type { Viewer } from './viewer.ts';

/** Whether the viewer may do what is the whole country's, that is, the installation's: for its members alone. */
export function mayInCountry(viewer: Viewer | null, operation: Operation): boolean {
  const country = viewer?.members.find(({ organization }) => organization.unit.tier === 'CENTRAL');
  return country !== undefined && may(actorOf(viewer), operation, ofUnit(country.organization.unit.key, []));
}
