import { builder } from '../../graphql/builder.ts';
import { defineMutation } from '../../graphql/mutation.ts';
import { moveAsStored, openMove } from './move.access.ts';
import { storeEnded } from './move.store.ts';
import { HouseholdMoveConflict, movedSuccess } from './move.type.ts';

const CallBackHouseholdInput = builder.inputType('CallBackHouseholdInput', {
  description: 'Which household is not to leave after all.',
  fields: (t) => ({
    moveId: t.id({ required: true, description: 'The move.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the move that you saw.' }),
  }),
});

defineMutation('callBackHousehold', {
  description:
    'Takes back the sending of a household that nobody has taken in yet. For editors of the commune that sent it.',
  input: CallBackHouseholdInput,
  success: movedSuccess('CallBackHouseholdSuccess', 'The household stays in the register that it was to leave.'),
  conflict: HouseholdMoveConflict,
  run: async (input, context) => {
    const opened = await openMove(context, input, 'fromCommuneId');
    if (opened.kind !== 'success') return opened;
    const { move, userId } = opened.value;
    await storeEnded(context.db, { id: move.id, state: 'calledBack', reason: null, userId });
    return moveAsStored(context, move.id);
  },
});
