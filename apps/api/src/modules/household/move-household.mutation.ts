import {
  checkHousehold,
  checkMovingWithin,
  checkOptionalText,
  movedTo,
  refusalsOf,
  TEXT_LIMITS,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { isWordKey } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { communeIdOf } from './household.access.ts';
import { findFile } from './household.store.ts';
import { asWritten, HouseholdType, type HouseholdView } from './household.type.ts';
import { HouseholdConflict, type HouseholdConflictShape } from './household-conflict.type.ts';
import { storeHousehold } from './household-write.store.ts';
import { openFileToEdit } from './open-file.ts';
import { inInput } from './save-household.draft.ts';
import { villagesOf } from './village.store.ts';

const MoveHouseholdInput = builder.inputType('MoveHouseholdInput', {
  description: 'Where in its commune a household lives from a day on.',
  fields: (t) => ({
    householdId: t.id({ required: true, description: 'The household.' }),
    expectedVersion: t.int({ required: true, description: 'The version that you saw.' }),
    villageKey: t.string({ required: true, description: 'A village of the same commune.' }),
    address: t.string({ description: 'What stands before the village in its address.' }),
    movesOn: t.field({ type: 'Date', required: true, description: 'The first day on which it lives there.' }),
  }),
});

const MoveHouseholdSuccess = builder.objectRef<{ household: HouseholdView }>('MoveHouseholdSuccess').implement({
  description: 'It lives there; where it lived before is kept with its days.',
  fields: (t) => ({
    household: t.field({ type: HouseholdType, description: 'As stored.', resolve: ({ household }) => household }),
  }),
});

async function run(
  input: typeof MoveHouseholdInput.$inferInput,
  context: Context,
): Promise<Outcome<{ household: HouseholdView }, HouseholdConflictShape>> {
  const { db, vault } = context;
  const opened = await openFileToEdit(
    context,
    { path: ['householdId'], value: input.householdId },
    input.expectedVersion,
  );
  if (opened.kind !== 'success') return opened;
  const { file: stored, userId } = opened.value;
  const { household } = stored;
  const { villageKey, movesOn } = input;
  const today = todayInVietnam();
  const known = isWordKey(villageKey) ? [villageKey] : [];
  const villages = await villagesOf(db, [...known, ...household.addresses.map(({ villageId }) => villageId)]);
  const village = villages.get(villageKey) ?? null;
  const address = checkOptionalText(input.address ?? null, { path: ['address'], max: TEXT_LIMITS.name });
  const detail = address.ok ? address.value : null;
  const asked = { village, detail, movesOn };
  const refusals = checkMovingWithin(asked, { ...household, communeId: communeIdOf(stored.row.village) }, today);
  if (!address.ok || refusals.length > 0) return refused([...refusals, ...refusalsOf(address)]);
  const { result } = checkHousehold(movedTo(household, { villageId: villageKey, detail, on: movesOn }), {
    today,
    villages,
  });
  if (!result.ok) return refused(result.refusals.map(inInput));
  await storeHousehold(db, vault, result.value, userId);
  const file = await findFile(db, vault, household.id);
  if (!file) throw new Error('a household that was just stored is there');
  return success({ household: asWritten(file) });
}

defineMutation('moveHousehold', {
  description:
    'Records that a household moved to another village, or another dwelling, of its commune. For editors of the commune; to another commune it is sent (`sendHousehold`).',
  input: MoveHouseholdInput,
  success: MoveHouseholdSuccess,
  conflict: HouseholdConflict,
  run,
});
