import { endNeed } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { recountCoverage } from './coverage.store.ts';
import { findNeed, storeNeedEnd } from './need.store.ts';
import { openHousehold, recordedOf } from './open-household.ts';

const EndNeedInput = builder.inputType('EndNeedInput', {
  description: 'A need that is there no more.',
  fields: (t) => ({
    needId: t.id({ required: true, description: 'The need.' }),
    on: t.field({
      type: 'Date',
      required: true,
      description: 'The first day without it; its own first day where it was recorded by mistake and never stood.',
    }),
  }),
});

defineMutation('endNeed', {
  description:
    'Ends a need, without having been met: what meets it is recorded as a support. It stays in the history. For editors of the commune.',
  input: EndNeedInput,
  success: recordedOf('EndNeedSuccess', 'It has ended, and the figures of its kind are counted anew.'),
  run: async ({ needId, on }, context) => {
    const id = uuidOf('Need', needId);
    const need = id === null ? null : await findNeed(context.db, id);
    const opened = await openHousehold(context, need?.householdId ?? null, { path: ['needId'], value: needId });
    if (!opened.ok) return refused(opened.refusals);
    // Read again now that whoever else was about to end it has done so.
    const standing = id === null ? null : await findNeed(context.db, id);
    if (id === null || standing === null) throw new Error('a need is never deleted');
    const ended = endNeed(standing, on, todayInVietnam());
    if (!ended.ok) return refused(ended.refusals);
    await storeNeedEnd(context.db, id, on);
    await recountCoverage(context.db, opened.value.recording, [standing.kind]);
    return success({ householdId: encodeGlobalID('Household', standing.householdId) });
  },
});
