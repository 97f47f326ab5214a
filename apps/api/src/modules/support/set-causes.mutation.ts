import { changeCauses } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { findCauses, storeCauses } from './cause.store.ts';
import { openNamedHousehold, recordedOf } from './open-household.ts';
import { PovertyCauseEnum } from './support.enums.ts';

const SetCausesInput = builder.inputType('SetCausesInput', {
  description: 'Why a household is poor.',
  fields: (t) => ({
    householdId: t.id({ required: true, description: 'The household.' }),
    causes: t.field({
      type: [PovertyCauseEnum],
      required: true,
      description: 'All of its causes; those it had and that are not here end.',
    }),
    from: t.field({ type: 'Date', required: true, description: 'Since when.' }),
  }),
});

defineMutation('setCauses', {
  description: 'Says why a household is poor, in as many causes as it has. For editors of the commune.',
  input: SetCausesInput,
  success: recordedOf('SetCausesSuccess', 'They are recorded; those it had before stay in its history.'),
  run: async ({ householdId, causes, from }, context) => {
    const opened = await openNamedHousehold(context, householdId);
    if (!opened.ok) return refused(opened.refusals);
    const { id } = opened.value.file.row;
    const change = changeCauses(await findCauses(context.db, id), causes, from, todayInVietnam());
    if (!change.ok) return refused(change.refusals);
    await storeCauses(context.db, id, change.value);
    return success({ householdId });
  },
});
