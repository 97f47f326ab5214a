import type { Transaction } from '@bacthang/database';
import { type Household, householdCodeKey } from '@bacthang/domain';
import type { Vault } from '../../../process/vault.ts';
import { storeHouseholds } from '../household-write.store.ts';
import { findKnown, loadFiles } from './known.store.ts';
import { beforePlace, draftPlace, sealed } from './try-import.store.ts';

interface Waiting {
  readonly ordinal: number;
  readonly code: string;
  readonly act: 'add' | 'change';
  readonly householdId: string | null;
  readonly draftSealed: Uint8Array;
  readonly versionRead: number;
}

export interface Batch {
  readonly importId: string;
  readonly communeId: string;
  readonly userId: string;
  readonly most: number;
  readonly includeDoubtful: boolean;
  /** Codes of the file; null takes all. */
  readonly only: readonly string[] | null;
}

/**
 * Takes the next households of a file into the register, and answers how many still wait. One that was changed since the
 * file was read, or has come in by another file meanwhile, is `stale` and left as it is.
 */
export async function takeBatch(db: Transaction, vault: Vault, batch: Batch): Promise<number> {
  const { importId, communeId, userId } = batch;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('take_import'), hashtext(${communeId}))`;
  const waiting = await findWaiting(db, batch);
  const stored = waiting.flatMap(({ householdId }) => householdId ?? []);
  await db.$executeRaw`SELECT 1 FROM household WHERE id = ANY(${stored}::uuid[]) ORDER BY id FOR UPDATE`;
  const files = await loadFiles(db, vault, stored);
  const known = await findKnown(
    db,
    communeId,
    waiting.map(({ code }) => ({ code })),
  );
  const judged = waiting.map((each) => {
    const file = each.householdId === null ? null : (files.get(each.householdId) ?? null);
    const stale = file ? file.row.version !== each.versionRead : known.has(householdCodeKey(each.code));
    return { ...each, file, draft: stale ? null : openDraft(vault, importId, each) };
  });
  const taken = judged.flatMap(({ draft, ...each }) => (draft === null ? [] : [{ ...each, draft }]));
  await storeHouseholds(
    db,
    vault,
    taken.map(({ draft }) => draft),
    userId,
  );
  const rows = judged.map(({ ordinal, file, draft, versionRead }) => {
    const before = new Set(file?.household.members.map(({ person }) => person.id));
    return {
      ordinal,
      state: draft ? 'taken' : 'stale',
      household_id: draft?.id ?? file?.row.id ?? null,
      before_sealed: draft && file ? sealed(vault, file.household, beforePlace(importId, ordinal)) : null,
      version_taken: draft ? versionRead + 1 : null,
      added_members:
        draft && file ? draft.members.flatMap(({ person }) => (before.has(person.id) ? [] : person.id)) : [],
    };
  });
  await db.$executeRaw`
    UPDATE imported_household t SET state = n.state, household_id = n.household_id, before_sealed = n.before_sealed,
      version_taken = n.version_taken, added_members = n.added_members, draft_sealed = NULL
    FROM jsonb_populate_recordset(NULL::imported_household, ${JSON.stringify(rows)}::jsonb) n
    WHERE t.import_id = ${importId}::uuid AND t.ordinal = n.ordinal`;
  return countWaiting(db, batch);
}

function openDraft(vault: Vault, importId: string, { draftSealed, ordinal }: Waiting): Household | null {
  const text = vault.open(draftSealed, draftPlace(importId, ordinal));
  return text === null ? null : (JSON.parse(text) as Household);
}

function findWaiting(db: Transaction, { importId, most, includeDoubtful, only }: Batch): Promise<Waiting[]> {
  return db.$queryRaw`
    SELECT ordinal, code, act::text AS act, household_id AS "householdId", draft_sealed AS "draftSealed", version_read AS "versionRead"
    FROM imported_household
    WHERE import_id = ${importId}::uuid AND state = 'waiting' AND act <> 'none' AND (${includeDoubtful} OR NOT doubtful)
      AND (${only === null} OR code_key = ANY(${keysOf(only)}))
    ORDER BY ordinal LIMIT ${most}`;
}

async function countWaiting(db: Transaction, { importId, includeDoubtful, only }: Batch): Promise<number> {
  const [{ count }] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM imported_household
    WHERE import_id = ${importId}::uuid AND state = 'waiting' AND act <> 'none' AND (${includeDoubtful} OR NOT doubtful)
      AND (${only === null} OR code_key = ANY(${keysOf(only)}))`;
  return count;
}

const keysOf = (codes: readonly string[] | null): string[] => (codes ?? []).map(householdCodeKey);
