import { randomUUID } from 'node:crypto';
import { checkOptionalText, checkSending, headOn, membersOn, refusal, refusalsOf, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { isWordKey } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { communeIdOf } from './household.access.ts';
import { HouseholdConflict, type HouseholdConflictShape } from './household-conflict.type.ts';
import { findMove, findMovesOfHousehold, findMoving, type MoveRow, storeMove } from './move.store.ts';
import { movedSuccess } from './move.type.ts';
import { openFileToEdit } from './open-file.ts';
import { villagesOf } from './village.store.ts';

const SendHouseholdInput = builder.inputType('SendHouseholdInput', {
  description: 'Which household leaves the commune, for which other one, and since when.',
  fields: (t) => ({
    householdId: t.id({ required: true, description: 'The household.' }),
    expectedVersion: t.int({ required: true, description: 'The version of it that you saw.' }),
    toUnitKey: t.string({ required: true, description: 'The commune that it goes to.' }),
    leavesOn: t.field({
      type: 'Date',
      required: true,
      description: 'The first day on which it does not live here any more.',
    }),
    note: t.string({ description: 'What the other commune should know: a village, an address, a paper.' }),
  }),
});

const SendHouseholdSuccess = movedSuccess(
  'SendHouseholdSuccess',
  'The household is on its way. It stands in this register until the other commune takes it in.',
);

async function run(
  input: typeof SendHouseholdInput.$inferInput,
  context: Context,
): Promise<Outcome<{ move: MoveRow }, HouseholdConflictShape>> {
  const { db } = context;
  const opened = await openFileToEdit(
    context,
    { path: ['householdId'], value: input.householdId },
    input.expectedVersion,
  );
  if (opened.kind !== 'success') return opened;
  const { file: stored, userId } = opened.value;
  const { household } = stored;
  const { toUnitKey, leavesOn } = input;
  const destination = isWordKey(toUnitKey) ? (await villagesOf(db, [toUnitKey])).get(toUnitKey) : undefined;
  if (!destination) return refused([refusal('notFound', ['toUnitKey'], { value: toUnitKey })]);
  const moving = await findMoving(db, household.id);
  if (!moving) throw new Error('whoever edits a household knows whether it may move');
  const open = (await findMovesOfHousehold(db, household.id)).find(({ state }) => state === 'onTheWay');
  const onTheWayTo = open ? ((await villagesOf(db, [open.toCommuneId])).get(open.toCommuneId)?.name ?? '') : null;
  const communeId = communeIdOf(stored.row.village);
  const today = todayInVietnam();
  const note = checkOptionalText(input.note ?? null, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
  const refusals = checkSending({ destination, leavesOn }, { ...moving, communeId, onTheWayTo }, today);
  if (!note.ok || refusals.length > 0) return refused([...refusals, ...refusalsOf(note)]);
  const move = {
    id: randomUUID(),
    householdId: household.id,
    fromCommuneId: communeId,
    toCommuneId: destination.id,
    leavesOn,
    note: note.value,
    headName: headOn(household, today)?.person.name ?? '',
    persons: membersOn(household, today).length,
    userId,
  };
  await storeMove(db, move);
  const sent = await findMove(db, move.id);
  if (!sent) throw new Error('a move that was just stored is there');
  return success({ move: sent });
}

defineMutation('sendHousehold', {
  description:
    'Records that a household leaves the commune for another, which is asked to take it in. For editors of the commune it leaves.',
  input: SendHouseholdInput,
  success: SendHouseholdSuccess,
  conflict: HouseholdConflict,
  run,
});
