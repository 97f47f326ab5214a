import { checkOptionalText, checkTakingIn, refusalsOf, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { isWordKey } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { recountCoverage } from '../support/coverage.store.ts';
import { moveAsStored, openMove } from './move.access.ts';
import { findMoving, type MoveRow, storeTakenIn } from './move.store.ts';
import { HouseholdMoveConflict, type MoveConflictShape, movedSuccess } from './move.type.ts';
import { villagesOf } from './village.store.ts';

const TakeInHouseholdInput = builder.inputType('TakeInHouseholdInput', {
  description: 'Where a household that was sent here lives, and since when.',
  fields: (t) => ({
    moveId: t.id({ required: true, description: 'The move.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the move that you saw.' }),
    villageKey: t.string({ required: true, description: 'The village of your commune in which it lives.' }),
    address: t.string({ description: 'What stands before the village in its address.' }),
    arrivesOn: t.field({ type: 'Date', required: true, description: 'The first day on which it lives there.' }),
  }),
});

const TakeInHouseholdSuccess = movedSuccess(
  'TakeInHouseholdSuccess',
  'The household stands in the register of the commune it came to, with its classes, causes and needs.',
);

async function run(
  input: typeof TakeInHouseholdInput.$inferInput,
  context: Context,
): Promise<Outcome<{ move: MoveRow }, MoveConflictShape>> {
  const { db } = context;
  const opened = await openMove(context, input, 'toCommuneId');
  if (opened.kind !== 'success') return opened;
  const { move, userId } = opened.value;
  const { villageKey, arrivesOn } = input;
  const village = isWordKey(villageKey) ? ((await villagesOf(db, [villageKey])).get(villageKey) ?? null) : null;
  const moving = await findMoving(db, move.householdId);
  if (!moving) throw new Error('whoever takes a household in knows whether it may move');
  const address = checkOptionalText(input.address ?? null, { path: ['address'], max: TEXT_LIMITS.name });
  const refusals = checkTakingIn({ village, arrivesOn }, move, moving, todayInVietnam());
  if (!address.ok || refusals.length > 0) return refused([...refusals, ...refusalsOf(address)]);
  await storeTakenIn(db, { id: move.id, villageId: villageKey, address: address.value, on: arrivesOn });
  // Its needs count where it lives: the figures of both communes, in one order for all who count.
  for (const communeId of [move.fromCommuneId, move.toCommuneId].toSorted()) {
    await recountCoverage(db, { communeId, userId });
  }
  return moveAsStored(context, move.id);
}

defineMutation('takeInHousehold', {
  description:
    'Takes a household that another commune has sent into the register, with a village and a day. For editors of the commune it was sent to.',
  input: TakeInHouseholdInput,
  success: TakeInHouseholdSuccess,
  conflict: HouseholdMoveConflict,
  run,
});
