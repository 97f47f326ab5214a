import { checkHousehold, type Refusal, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { RefusalType } from '../../graphql/refusal.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { recountCoverage } from '../support/coverage.store.ts';
import { findDuplicatesOf } from './duplicates.store.ts';
import { communeIdOf, viewerMay } from './household.access.ts';
import { type SaveHousehold, SaveHouseholdInput } from './household.input.ts';
import { findFile } from './household.store.ts';
import { asWritten, HouseholdType, type HouseholdView } from './household.type.ts';
import { HouseholdConflict, type HouseholdConflictShape } from './household-conflict.type.ts';
import { storeHousehold } from './household-write.store.ts';
import { openFileToEdit } from './open-file.ts';
import { draftOf, inInput, unknownIn } from './save-household.draft.ts';
import { findVillage, villagesOf } from './village.store.ts';

interface Saved {
  readonly household: HouseholdView;
  readonly warnings: readonly Refusal[];
}

const SaveHouseholdSuccess = builder.objectRef<Saved>('SaveHouseholdSuccess').implement({
  description: 'The household stands in the register as sent.',
  fields: (t) => ({
    household: t.field({ type: HouseholdType, description: 'As stored.', resolve: ({ household }) => household }),
    warnings: t.field({
      type: [RefusalType],
      description: 'What somebody should look at again, although it was stored.',
      resolve: ({ warnings }) => [...warnings],
    }),
  }),
});

async function run(input: SaveHousehold, context: Context): Promise<Outcome<Saved, HouseholdConflictShape>> {
  const { db, vault, user } = context;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const village = await findVillage(db, input.villageKey);
  if (!village) return refused([refusal('notFound', ['villageKey'], { value: input.villageKey })]);
  if (!(await viewerMay(context, 'household.edit', village))) {
    return refused([refusal('notAllowed', ['villageKey'], { value: input.villageKey })]);
  }
  const opened = input.id
    ? await openFileToEdit(context, { path: ['id'], value: input.id }, input.expectedVersion)
    : null;
  if (opened && opened.kind !== 'success') return opened;
  const stored = opened?.value.file ?? null;
  const unknown = unknownIn(input, stored?.household ?? null);
  if (unknown.length > 0) return refused(unknown);

  const draft = draftOf(input, village.id, stored?.household ?? null);
  const villages = await villagesOf(
    db,
    draft.addresses.map(({ villageId }) => villageId),
  );
  const { result, warnings } = checkHousehold(draft, { today: todayInVietnam(), villages });
  if (!result.ok) return refused(result.refusals.map(inInput));
  const communeId = communeIdOf(village);
  const stays = stored !== null && communeIdOf(stored.row.village) === communeId;
  const known = stays ? stored.household.members.map(({ person }) => person) : [];
  const duplicates = input.acceptDuplicates ? [] : await findDuplicatesOf(db, vault, result.value, communeId, known);
  if (duplicates.length > 0) return refused(duplicates);

  await storeHousehold(db, vault, result.value, user.id);
  if (stored && !stays) {
    // Its needs count where it lives.
    const left = communeIdOf(stored.row.village);
    for (const each of [left, communeId].toSorted()) await recountCoverage(db, { communeId: each, userId: user.id });
  }
  const file = await findFile(db, vault, result.value.id);
  if (!file) throw new Error('a household that was just stored is there');
  return success({ household: asWritten(file), warnings: warnings.map(inInput) });
}

defineMutation('saveHousehold', {
  description:
    'Registers a household with its people, or changes one. Whoever may be registered already is reported first, and nothing stored. For editors of the commune.',
  input: SaveHouseholdInput,
  success: SaveHouseholdSuccess,
  conflict: HouseholdConflict,
  run,
});
