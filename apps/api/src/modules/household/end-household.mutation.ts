import { checkHousehold, type EndingKind, type PlainDate, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { recountCoverage } from '../support/coverage.store.ts';
import { communeIdOf, viewerMay } from './household.access.ts';
import { HouseholdEndingEnum } from './household.enums.ts';
import { findFile, lockFile } from './household.store.ts';
import { HouseholdType, type HouseholdView } from './household.type.ts';
import { HouseholdConflict, type HouseholdConflictShape } from './household-conflict.type.ts';
import { storeHousehold } from './household-write.store.ts';
import { asWritten } from './save-household.mutation.ts';
import { villagesOf } from './village.store.ts';

const EndHouseholdInput = builder.inputType('EndHouseholdInput', {
  description: 'Which household is gone, how and since when.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The household.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw.' }),
    kind: t.field({ type: HouseholdEndingEnum, required: true, description: 'How it left the register.' }),
    on: t.field({ type: 'Date', required: true, description: 'The first day on which it is no household any more.' }),
    intoHouseholdId: t.id({ description: 'The household that it merged into.' }),
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
  const { db, vault, user } = context;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const id = uuidOf('Household', input.id);
  const stored = id === null ? null : await lockFile(db, vault, id);
  if (!stored) return refused([refusal('notFound', ['id'], { value: input.id })]);
  if (!(await viewerMay(context, 'household.edit', stored.row.village))) {
    return refused([refusal('notAllowed', ['id'], { value: input.id })]);
  }
  if (stored.row.version !== input.expectedVersion) {
    return conflict({ yourVersion: input.expectedVersion, current: asWritten(stored) });
  }
  const ended = stored.household.ending;
  if (ended) return refused([refusal('householdEnded', ['id'], { value: ended.on })]);
  const into = input.intoHouseholdId ? uuidOf('Household', input.intoHouseholdId) : null;
  if (input.kind === 'merged' && (into === null || !(await findFile(db, vault, into)))) {
    return refused([refusal('notFound', ['intoHouseholdId'], { value: input.intoHouseholdId ?? null })]);
  }
  const { household } = stored;
  const draft = { ...household, ...endedOn(household, input.kind, input.on, into) };
  const villages = await villagesOf(
    db,
    draft.addresses.map(({ villageId }) => villageId),
  );
  const { result } = checkHousehold(draft, { today: todayInVietnam(), villages });
  if (!result.ok) return refused(result.refusals.map((reason) => ({ ...reason, path: ['on'] })));
  await storeHousehold(db, vault, result.value, user.id);
  await recountCoverage(db, { communeId: communeIdOf(stored.row.village), userId: user.id });
  const file = await findFile(db, vault, household.id);
  if (!file) throw new Error('a household that was just stored is there');
  return success({ household: asWritten(file) });
}

/** Whoever still belongs to it, and where it lives, end with it. */
function endedOn(
  { members, addresses }: HouseholdView['household'],
  kind: EndingKind,
  on: PlainDate,
  into: string | null,
) {
  return {
    members: members.map((member) => (member.to === null ? { ...member, to: on } : member)),
    addresses: addresses.map((address) => (address.to === null ? { ...address, to: on } : address)),
    ending: { kind, on, intoHouseholdId: into },
  };
}

defineMutation('endHousehold', {
  description:
    'Takes a household out of the register from a day on: moved away, merged, dissolved. For editors of the commune.',
  input: EndHouseholdInput,
  success: EndHouseholdSuccess,
  conflict: HouseholdConflict,
  run,
});
