import { checkTurningAway } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { defineMutation, refused } from '../../graphql/mutation.ts';
import { moveAsStored, openMove } from './move.access.ts';
import { storeEnded } from './move.store.ts';
import { HouseholdMoveConflict, movedSuccess } from './move.type.ts';

const TurnAwayHouseholdInput = builder.inputType('TurnAwayHouseholdInput', {
  description: 'Why a household that was sent here is not taken in.',
  fields: (t) => ({
    moveId: t.id({ required: true, description: 'The move.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the move that you saw.' }),
    reason: t.string({ required: true, description: 'Why: the commune that sent it reads this.' }),
  }),
});

defineMutation('turnAwayHousehold', {
  description:
    'Does not take in a household that another commune has sent: it stays where it is. For editors of the commune it was sent to.',
  input: TurnAwayHouseholdInput,
  success: movedSuccess('TurnAwayHouseholdSuccess', 'The household stays in the register that it was to leave.'),
  conflict: HouseholdMoveConflict,
  run: async (input, context) => {
    const opened = await openMove(context, input, 'toCommuneId');
    if (opened.kind !== 'success') return opened;
    const { move, userId } = opened.value;
    const reason = checkTurningAway(input.reason);
    if (!reason.ok) return refused(reason.refusals);
    await storeEnded(context.db, { id: move.id, state: 'turnedAway', reason: reason.value, userId });
    return moveAsStored(context, move.id);
  },
});
