import {
  checkOptionalText,
  checkSupport,
  type Refusal,
  type Result,
  refusal,
  refusalsOf,
  TEXT_LIMITS,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { viewerMay } from '../household/household.access.ts';
import { findFile, type HouseholdFile } from '../household/household.store.ts';
import { PovertyCauseEnum, SupportSourceEnum } from './support.enums.ts';
import { loadKinds, storeCauses, storeNeed, storeSupport } from './support.store.ts';

const done = (name: string, description: string) =>
  builder.objectRef<{ householdId: string }>(name).implement({
    description,
    fields: (t) => ({ householdId: t.exposeID('householdId', { description: 'The household.' }) }),
  });

/** The household that somebody records something of, and the person in it; or why not. */
async function openHousehold(
  context: Context,
  given: { readonly householdId: string; readonly memberId?: string | null | undefined },
): Promise<Result<{ readonly file: HouseholdFile; readonly personId: string | null; readonly userId: string }>> {
  const no = (...refusals: Refusal[]) => ({ ok: false, refusals }) as const;
  const { db, vault, user } = context;
  if (!user) return no(refusal('notSignedIn', []));
  const id = uuidOf('Household', given.householdId);
  const file = id === null ? null : await findFile(db, vault, id);
  if (!file) return no(refusal('notFound', ['householdId'], { value: given.householdId }));
  if (!(await viewerMay(context, 'support.edit', file.row.village))) {
    return no(refusal('notAllowed', ['householdId'], { value: given.householdId }));
  }
  const personId = given.memberId ? uuidOf('HouseholdMember', given.memberId) : null;
  if (given.memberId && !file.row.members.some((member) => member.id === personId)) {
    return no(refusal('notFound', ['memberId'], { value: given.memberId }));
  }
  return { ok: true, value: { file, personId, userId: user.id } };
}

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
  }),
});

defineMutation('recordSupport', {
  description: 'Records a support that a household, or somebody in it, was given. For editors of the commune.',
  input: RecordSupportInput,
  success: done('RecordSupportSuccess', 'It is recorded.'),
  run: async (input, context) => {
    const opened = await openHousehold(context, input);
    if (!opened.ok) return refused(opened.refusals);
    const { file, personId, userId } = opened.value;
    const support = {
      householdId: file.row.id,
      personId,
      kind: input.kind,
      on: input.on,
      source: input.source,
      amount: input.amount ? BigInt(input.amount) : null,
      inKind: input.inKind ?? null,
      giver: input.giver,
    };
    const checked = checkSupport(support, todayInVietnam(), await loadKinds(context.db));
    const note = checkOptionalText(input.note ?? null, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
    if (!checked.ok || !note.ok) {
      const refusals = [...refusalsOf(checked), ...refusalsOf(note)];
      return refused(refusals.map((each) => (each.path[0] === 'personId' ? { ...each, path: ['memberId'] } : each)));
    }
    await storeSupport(context.db, checked.value, note.value, userId);
    return success({ householdId: input.householdId });
  },
});

const RecordNeedInput = builder.inputType('RecordNeedInput', {
  description: 'Nhu cầu hỗ trợ.',
  fields: (t) => ({
    householdId: t.id({ required: true, description: 'The household.' }),
    memberId: t.id({ description: 'The person in it, for a support that is given to one person.' }),
    kind: t.string({ required: true, description: 'The kind of support that is needed.' }),
    from: t.field({ type: 'Date', required: true, description: 'Since when.' }),
    to: t.field({ type: 'Date', description: 'The day after the last; left out: still.' }),
    eligible: t.boolean({ required: true, defaultValue: true, description: 'The policy is for them.' }),
    note: t.string({ description: 'What the record adds.' }),
  }),
});

defineMutation('recordNeed', {
  description: 'Records what a household, or somebody in it, needs. For editors of the commune.',
  input: RecordNeedInput,
  success: done('RecordNeedSuccess', 'It is recorded.'),
  run: async (input, context) => {
    const opened = await openHousehold(context, input);
    if (!opened.ok) return refused(opened.refusals);
    const { file, personId } = opened.value;
    const known = (await loadKinds(context.db)).find(({ code }) => code === input.kind);
    const to = input.to ?? null;
    const refusals = [
      ...(known ? [] : [refusal('supportKindUnknown', ['kind'], { value: input.kind })]),
      ...(known?.for === 'person' && personId === null
        ? [refusal('personRequired', ['memberId'], { value: input.kind })]
        : []),
      ...(to !== null && to <= input.from
        ? [refusal('endNotAfterStart', ['to'], { value: to, allowed: `${input.from}..` })]
        : []),
    ];
    const note = checkOptionalText(input.note ?? null, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
    if (refusals.length > 0 || !note.ok) return refused([...refusals, ...refusalsOf(note)]);
    const need = {
      householdId: file.row.id,
      personId,
      kind: input.kind,
      from: input.from,
      to,
      eligible: input.eligible,
    };
    await storeNeed(context.db, need, note.value);
    return success({ householdId: input.householdId });
  },
});

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
  success: done('SetCausesSuccess', 'They are recorded.'),
  run: async (input, context) => {
    const opened = await openHousehold(context, input);
    if (!opened.ok) return refused(opened.refusals);
    await storeCauses(context.db, opened.value.file.row.id, [...new Set(input.causes)], input.from);
    return success({ householdId: input.householdId });
  },
});
