import { may, ofUnit } from '@bacthang/domain/access';
import { actorOf } from '../access/actor.ts';
import type { Viewer } from '../access/viewer.ts';

/** Whether the viewer may confirm what of the law was not read: the law is the country's, so its administrators. */
export function mayConfirmStandards(viewer: Viewer | null): boolean {
  const country = viewer?.members.find(({ organization }) => organization.unit.tier === 'CENTRAL');
  return country !== undefined && may(actorOf(viewer), 'standard.confirm', ofUnit(country.organization.unit.key, []));
}
