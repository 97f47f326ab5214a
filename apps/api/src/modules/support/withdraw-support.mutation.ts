import { checkWithdrawal } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { recountCoverage } from './coverage.store.ts';
import { openHousehold, recordedOf } from './open-household.ts';
import { findSupport, storeWithdrawal } from './support.store.ts';

const WithdrawSupportInput = builder.inputType('WithdrawSupportInput', {
  description: 'A support that was recorded by mistake.',
  fields: (t) => ({
    supportId: t.id({ required: true, description: 'The support.' }),
    reason: t.string({ required: true, description: 'What was wrong with the record; it stays beside it.' }),
  }),
});

defineMutation('withdrawSupport', {
  description:
    'Withdraws a support that was recorded by mistake: it answers no need any more, and stays in the history. For editors of the commune.',
  input: WithdrawSupportInput,
  success: recordedOf('WithdrawSupportSuccess', 'It is withdrawn, and the figures of its kind are counted anew.'),
  run: async ({ supportId, reason }, context) => {
    const { db } = context;
    const id = uuidOf('Support', supportId);
    const found = await findSupport(db, id);
    const opened = await openHousehold(context, found?.householdId ?? null, { path: ['supportId'], value: supportId });
    if (!opened.ok) return refused(opened.refusals);
    // Read again now that whoever else was about to withdraw it has done so.
    const support = await findSupport(db, id);
    if (support === null) throw new Error('a support is never deleted');
    const checked = checkWithdrawal(support, reason);
    if (!checked.ok) return refused(checked.refusals);
    const { recording } = opened.value;
    await storeWithdrawal(db, support.id, { on: todayInVietnam(), userId: recording.userId, reason: checked.value });
    await recountCoverage(db, recording, [support.kindCode]);
    return success({ householdId: encodeGlobalID('Household', support.householdId) });
  },
});
