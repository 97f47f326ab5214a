import { may, ofUnit } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { findPlaces } from './member.store.ts';

const places = loaderOf(async ({ db }, userIds: readonly string[]) => [
  ...Map.groupBy(await findPlaces(db, userIds), ({ userId }) => userId),
]);

/** Whether the viewer may manage this person as a member of some organization. */
export async function viewerManages(context: Context, userId: string): Promise<boolean> {
  const actor = await context.actor();
  if (!actor.memberships.some(({ role }) => role === 'administrator')) return false;
  const theirs = (await places(context).load(userId)) ?? [];
  return theirs.some(({ unitId, unitPath }) => may(actor, 'member.manage', ofUnit(unitId, unitPath)));
}
