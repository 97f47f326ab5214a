import { randomUUID } from 'node:crypto';
import { checkHousehold, checkOptionalText, refusalsOf, splitHousehold, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { isWordKey, uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { communeIdOf } from './household.access.ts';
import { HeadRelationEnum } from './household.enums.ts';
import { findFile } from './household.store.ts';
import { asWritten, HouseholdType, type HouseholdView } from './household.type.ts';
import { HouseholdConflict, type HouseholdConflictShape } from './household-conflict.type.ts';
import { storeHouseholds } from './household-write.store.ts';
import { openFileToEdit } from './open-file.ts';
import { inInput } from './save-household.draft.ts';
import { villagesOf } from './village.store.ts';

const LeavingMemberInput = builder.inputType('LeavingMemberInput', {
  description: 'Somebody who leaves for the new household.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Who.' }),
    relation: t.field({ type: HeadRelationEnum, required: true, description: 'What they are to its head.' }),
  }),
});

const SplitHouseholdInput = builder.inputType('SplitHouseholdInput', {
  description: 'Who separates from a household, since when, and where they live.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The household that they leave.' }),
    expectedVersion: t.int({ required: true, description: 'The version of it that you saw.' }),
    on: t.field({ type: 'Date', required: true, description: 'The first day of the new household.' }),
    members: t.field({ type: [LeavingMemberInput], required: true, description: 'Who leaves; one of them its head.' }),
    stayingHeadId: t.id({ description: 'Who is the head of those who stay, where the head leaves.' }),
    villageKey: t.string({ required: true, description: 'The village of the same commune in which they live.' }),
    address: t.string({ description: 'What stands before the village in their address.' }),
  }),
});

interface Split {
  readonly household: HouseholdView;
  readonly separated: HouseholdView;
}

const SplitHouseholdSuccess = builder.objectRef<Split>('SplitHouseholdSuccess').implement({
  description: 'Two households stand where one did, each with its people, and know of each other.',
  fields: (t) => ({
    household: t.field({
      type: HouseholdType,
      description: 'The one that they left.',
      resolve: ({ household }) => household,
    }),
    separated: t.field({
      type: HouseholdType,
      description: 'Their own.',
      resolve: ({ separated }) => separated,
    }),
  }),
});

type Input = typeof SplitHouseholdInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<Split, HouseholdConflictShape>> {
  const { db, vault } = context;
  const opened = await openFileToEdit(context, { path: ['id'], value: input.id }, input.expectedVersion);
  if (opened.kind !== 'success') return opened;
  const { file: stored, userId } = opened.value;
  const today = todayInVietnam();
  const address = checkOptionalText(input.address ?? null, { path: ['address'], max: TEXT_LIMITS.name });
  const asked = isWordKey(input.villageKey) ? [input.villageKey] : [];
  const villages = await villagesOf(db, [...asked, ...stored.household.addresses.map(({ villageId }) => villageId)]);
  const split = splitHousehold(
    stored.household,
    {
      on: input.on,
      householdId: randomUUID(),
      village: villages.get(input.villageKey) ?? null,
      detail: address.ok ? address.value : null,
      leaving: input.members.map((member) => ({
        personId: uuidOf('HouseholdMember', member.id) ?? '',
        newId: randomUUID(),
        relation: member.relation,
      })),
      stayingHeadId: input.stayingHeadId ? uuidOf('HouseholdMember', input.stayingHeadId) : null,
    },
    { communeId: communeIdOf(stored.row.village), today },
  );
  if (!split.ok || !address.ok) return refused([...refusalsOf(split), ...refusalsOf(address)]);
  const { former, other } = split.value;
  const stays = checkHousehold(former, { today, villages }).result;
  const separates = checkHousehold(other, { today, villages }).result;
  if (!stays.ok || !separates.ok) {
    const staying = refusalsOf(stays).map((reason) => ({ ...reason, path: ['stayingHeadId'] }));
    return refused([...staying, ...refusalsOf(separates).map(inInput)]);
  }
  await storeHouseholds(db, vault, [stays.value, separates.value], userId);
  const [one, two] = [await findFile(db, vault, former.id), await findFile(db, vault, other.id)];
  if (!one || !two) throw new Error('households that were just stored are there');
  return success({ household: asWritten(one), separated: asWritten(two) });
}

defineMutation('splitHousehold', {
  description:
    'Tách hộ: some members leave for a household of their own in the same commune, from a day on, as one act. For editors of the commune.',
  input: SplitHouseholdInput,
  success: SplitHouseholdSuccess,
  conflict: HouseholdConflict,
  run,
});
