import { type Refusal, type Result, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { communeIdOf } from '../household/household.access.ts';
import type { HouseholdFile } from '../household/household.store.ts';
import { type NamedFile, openFile } from '../household/open-file.ts';

/** A household that somebody is about to record something of; `recording` is who, and in which commune's figures it counts. */
export interface OpenedHousehold {
  readonly file: HouseholdFile;
  readonly recording: { readonly userId: string; readonly communeId: string };
}

/** The household by its key, locked, if the viewer records its support; or why not. */
export async function openHousehold(
  context: Context,
  id: string | null,
  named: NamedFile,
): Promise<Result<OpenedHousehold>> {
  const opened = await openFile(context, 'support.edit', id, named);
  if (!opened.ok) return opened;
  const { file, userId } = opened.value;
  return { ok: true, value: { file, recording: { userId, communeId: communeIdOf(file.row.village) } } };
}

/** The same by the global id that an input gives. */
export const openNamedHousehold = (context: Context, householdId: string): Promise<Result<OpenedHousehold>> =>
  openHousehold(context, uuidOf('Household', householdId), { path: ['householdId'], value: householdId });

/** The person in it that an input names; null where it names none. */
export function memberOf({ file }: OpenedHousehold, memberId: string | null | undefined): Result<string | null> {
  if (!memberId) return { ok: true, value: null };
  const personId = uuidOf('HouseholdMember', memberId);
  const known = file.row.members.some(({ id }) => id === personId);
  if (known) return { ok: true, value: personId };
  return { ok: false, refusals: [refusal('notFound', ['memberId'], { value: memberId })] };
}

/** The domain's person is the input's member. */
export const inInput = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.map((each) => (each.path[0] === 'personId' ? { ...each, path: ['memberId'] } : each));

/** What a record of a household answers with. */
export const recordedOf = (name: string, description: string) =>
  builder.objectRef<{ householdId: string }>(name).implement({
    description,
    fields: (t) => ({ householdId: t.exposeID('householdId', { description: 'The household.' }) }),
  });
