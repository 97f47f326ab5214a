import { checkNeed, checkOptionalText, refusalsOf, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { recountCoverage } from './coverage.store.ts';
import { findNeeds, storeNeed } from './need.store.ts';
import { inInput, memberOf, openNamedHousehold, recordedOf } from './open-household.ts';
import { loadKinds } from './support-kind.store.ts';

const RecordNeedInput = builder.inputType('RecordNeedInput', {
  description: 'Nhu cầu hỗ trợ.',
  fields: (t) => ({
    householdId: t.id({ required: true, description: 'The household.' }),
    memberId: t.id({ description: 'The person in it, for a support that is given to one person.' }),
    kind: t.string({ required: true, description: 'The kind of support that is needed.' }),
    from: t.field({ type: 'Date', required: true, description: 'Since when.' }),
    to: t.field({ type: 'Date', description: 'The day after the last; left out: still.' }),
    eligible: t.boolean({ required: true, description: 'The policy is for them; no other need is counted.' }),
    note: t.string({ description: 'What the record adds.' }),
  }),
});

defineMutation('recordNeed', {
  description:
    'Records what a household, or somebody in it, needs. Who of them has got it is the figure of a coverage target. For editors of the commune.',
  input: RecordNeedInput,
  success: recordedOf('RecordNeedSuccess', 'It is recorded, and the figures of its kind are counted anew.'),
  run: async (input, context) => {
    const opened = await openNamedHousehold(context, input.householdId);
    if (!opened.ok) return refused(opened.refusals);
    const member = memberOf(opened.value, input.memberId);
    if (!member.ok) return refused(member.refusals);
    const { file, recording } = opened.value;
    const { kind, from, to, eligible } = input;
    const need = { householdId: file.row.id, personId: member.value, kind, from, to: to ?? null, eligible };
    const recorded = await findNeeds(context.db, file.row.id);
    const checked = checkNeed(need, recorded, todayInVietnam(), await loadKinds(context.db));
    const note = checkOptionalText(input.note ?? null, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
    if (!checked.ok || !note.ok) return refused(inInput([...refusalsOf(checked), ...refusalsOf(note)]));
    await storeNeed(context.db, checked.value, note.value);
    await recountCoverage(context.db, recording, [kind]);
    return success({ householdId: input.householdId });
  },
});
