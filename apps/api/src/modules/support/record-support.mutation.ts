import { checkOptionalText, checkSupport, checkWithdrawal, refusal, refusalsOf, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { recountCoverage } from './coverage.store.ts';
import { inInput, memberOf, openNamedHousehold, recordedOf } from './open-household.ts';
import { SupportSourceEnum } from './support.enums.ts';
import { findSupport, storeSupport, storeWithdrawal } from './support.store.ts';
import { loadKinds } from './support-kind.store.ts';

const CorrectionInput = builder.inputType('CorrectionInput', {
  description: 'Which record was a mistake, and what was wrong with it.',
  fields: (t) => ({
    supportId: t.id({ required: true, description: 'The support that this one takes the place of.' }),
    reason: t.string({ required: true, description: 'What was wrong.' }),
  }),
});

const RecordSupportInput = builder.inputType('RecordSupportInput', {
  description: 'Hỗ trợ đã nhận.',
  fields: (t) => ({
    householdId: t.id({ required: true, description: 'The household.' }),
    memberId: t.id({ description: 'The person in it, for a support that is given to one person.' }),
    kind: t.string({ required: true, description: 'The kind of support: `healthInsurance`, for instance.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day it was given.' }),
    source: t.field({ type: SupportSourceEnum, required: true, description: 'From which money.' }),
    amount: t.field({ type: 'BigInt', description: 'In whole đồng.' }),
    inKind: t.string({ description: 'What was given in kind.' }),
    giver: t.string({ required: true, description: 'Who gave it.' }),
    note: t.string({ description: 'What the record adds.' }),
    corrects: t.field({
      type: CorrectionInput,
      description: 'An earlier record of this household that it corrects; that one is withdrawn and kept.',
    }),
  }),
});

defineMutation('recordSupport', {
  description: 'Records a support that a household, or somebody in it, was given. For editors of the commune.',
  input: RecordSupportInput,
  success: recordedOf('RecordSupportSuccess', 'It is recorded, and the figures of its kind are counted anew.'),
  run: async (input, context) => {
    const { db } = context;
    const opened = await openNamedHousehold(context, input.householdId);
    if (!opened.ok) return refused(opened.refusals);
    const member = memberOf(opened.value, input.memberId);
    if (!member.ok) return refused(member.refusals);
    const { file, recording } = opened.value;
    const today = todayInVietnam();
    const { kind, on, source, giver, corrects } = input;
    const mistaken = corrects ? await findSupport(db, uuidOf('Support', corrects.supportId), file.row.id) : null;
    if (corrects && !mistaken) {
      return refused([refusal('notFound', ['corrects', 'supportId'], { value: corrects.supportId })]);
    }
    const support = {
      householdId: file.row.id,
      personId: member.value,
      kind,
      on,
      source,
      amount: input.amount ? BigInt(input.amount) : null,
      inKind: input.inKind ?? null,
      giver,
    };
    const checked = checkSupport(support, today, await loadKinds(db));
    const note = checkOptionalText(input.note ?? null, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
    const withdrawal = mistaken && corrects ? checkWithdrawal(mistaken, corrects.reason) : null;
    const wrong = (withdrawal ? refusalsOf(withdrawal) : []).map((each) => ({
      ...each,
      path: ['corrects', ...each.path],
    }));
    if (!checked.ok || !note.ok || wrong.length > 0) {
      return refused(inInput([...refusalsOf(checked), ...refusalsOf(note), ...wrong]));
    }
    if (mistaken && withdrawal?.ok) {
      await storeWithdrawal(db, mistaken.id, { on: today, userId: recording.userId, reason: withdrawal.value });
    }
    await storeSupport(db, checked.value, {
      note: note.value,
      userId: recording.userId,
      correctsId: mistaken?.id ?? null,
    });
    await recountCoverage(db, recording, [kind, ...(mistaken ? [mistaken.kindCode] : [])]);
    return success({ householdId: input.householdId });
  },
});
