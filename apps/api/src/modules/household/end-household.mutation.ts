import { randomUUID } from 'node:crypto';
import {
  checkHousehold,
  type EndingKind,
  type Household,
  mergeHouseholds,
  type PlainDate,
  type Result,
  refusal,
  refusalsOf,
  resultOf,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { recountCoverage } from '../support/coverage.store.ts';
import { communeIdOf } from './household.access.ts';
import { HouseholdEndingEnum } from './household.enums.ts';
import { findFile } from './household.store.ts';
import { asWritten, HouseholdType, type HouseholdView } from './household.type.ts';
import { HouseholdConflict, type HouseholdConflictShape } from './household-conflict.type.ts';
import { storeHouseholds } from './household-write.store.ts';
import { type OpenFile, openFile, openFileToEdit } from './open-file.ts';
import { villagesOf } from './village.store.ts';

const EndHouseholdInput = builder.inputType('EndHouseholdInput', {
  description: 'Which household is gone, how and since when.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The household.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw.' }),
    kind: t.field({ type: HouseholdEndingEnum, required: true, description: 'How it left the register.' }),
    on: t.field({ type: 'Date', required: true, description: 'The first day on which it is no household any more.' }),
    intoHouseholdId: t.id({ description: 'The household that it merged into, and that its people join.' }),
  }),
});

const EndHouseholdSuccess = builder.objectRef<{ household: HouseholdView }>('EndHouseholdSuccess').implement({
  description: 'The household has left the register. What was decided about it stays.',
  fields: (t) => ({
    household: t.field({ type: HouseholdType, description: 'As stored.', resolve: ({ household }) => household }),
  }),
});

async function run(
  input: typeof EndHouseholdInput.$inferInput,
  context: Context,
): Promise<Outcome<{ household: HouseholdView }, HouseholdConflictShape>> {
  const { db, vault } = context;
  const opened = await openFileToEdit(context, { path: ['id'], value: input.id }, input.expectedVersion);
  if (opened.kind !== 'success') return opened;
  const { file: stored, userId } = opened.value;
  const ended = stored.household.ending;
  if (ended) return refused([refusal('householdEnded', ['id'], { value: ended.on })]);
  const { household } = stored;
  const today = todayInVietnam();
  const into = input.kind === 'merged' ? await openInto(context, input.intoHouseholdId ?? null) : null;
  if (into && !into.ok) return refused(into.refusals);
  const ending = into
    ? mergeHouseholds(
        household,
        into.value.file.household,
        { on: input.on, newIds: household.members.map(() => randomUUID()) },
        today,
      )
    : resultOf({ former: { ...household, ...endedOn(household, input.kind, input.on) }, other: null }, []);
  if (!ending.ok) return refused(ending.refusals);
  const { former, other } = ending.value;
  const both = other ? [former, other] : [former];
  const villages = await villagesOf(
    db,
    both.flatMap(({ addresses }) => addresses.map(({ villageId }) => villageId)),
  );
  const checked = both.map((each) => checkHousehold(each, { today, villages }).result);
  const refusals = checked.flatMap(refusalsOf);
  if (refusals.length > 0) return refused(refusals.map((reason) => ({ ...reason, path: ['on'] })));
  await storeHouseholds(
    db,
    vault,
    checked.flatMap((each) => (each.ok ? [each.value] : [])),
    userId,
  );
  await recountCoverage(db, { communeId: communeIdOf(stored.row.village), userId: userId });
  const file = await findFile(db, vault, household.id);
  if (!file) throw new Error('a household that was just stored is there');
  return success({ household: asWritten(file) });
}

/** The household that another merges into, if it is named and the viewer registers there, too. */
async function openInto(context: Context, value: string | null): Promise<Result<OpenFile>> {
  const path = ['intoHouseholdId'];
  if (value === null) return { ok: false, refusals: [refusal('fieldRequired', path)] };
  return openFile(context, 'household.edit', uuidOf('Household', value), { path, value });
}

/** Whoever still belongs to it, and where it lives, end with it. */
function endedOn({ members, addresses }: Household, kind: EndingKind, on: PlainDate) {
  return {
    members: members.map((member) => (member.to === null ? { ...member, to: on } : member)),
    addresses: addresses.map((address) => (address.to === null ? { ...address, to: on } : address)),
    ending: { kind, on, intoHouseholdId: null },
  };
}

defineMutation('endHousehold', {
  description:
    'Takes a household out of the register from a day on: moved away, merged, dissolved. Of one that merges, the people join the other household. For editors of the commune.',
  input: EndHouseholdInput,
  success: EndHouseholdSuccess,
  conflict: HouseholdConflict,
  run,
});
