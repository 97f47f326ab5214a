import type { Transaction } from '@bacthang/database';
import type { Household } from '@bacthang/domain';
import type { Vault } from '../../../process/vault.ts';
import { storeHouseholds } from '../household-write.store.ts';
import { beforePlace } from './try-import.store.ts';

/** As many as are named; more would not be read. */
const MOST_NAMED = 20;

/** A household of an import that something has been done with since, and what. */
export interface Dependent {
  readonly code: string;
  readonly what: 'changed' | 'review' | 'request' | 'cause' | 'need' | 'support' | 'split';
}

/** What stands in the way of taking an import back. One statement. */
export function findDependents(db: Transaction, importId: string): Promise<Dependent[]> {
  return db.$queryRaw`
    WITH taken AS (
      SELECT h.id, h.code, h.version, t.act, t.version_taken
      FROM imported_household t JOIN household h ON h.id = t.household_id
      WHERE t.import_id = ${importId}::uuid AND t.state = 'taken'
    ), added AS (SELECT * FROM taken WHERE act = 'add')
    SELECT code, what FROM (
      SELECT code, 'changed' AS what FROM taken WHERE version <> version_taken
      UNION SELECT code, 'review' FROM added JOIN review_case d ON d.household_id = added.id
      UNION SELECT code, 'request' FROM added JOIN review_request d ON d.household_id = added.id
      UNION SELECT code, 'cause' FROM added JOIN household_cause d ON d.household_id = added.id
      UNION SELECT code, 'need' FROM added JOIN need d ON d.household_id = added.id
      UNION SELECT code, 'support' FROM added JOIN support d ON d.household_id = added.id
      UNION SELECT added.code, 'split' FROM added JOIN household d ON d.from_household_id = added.id
      UNION SELECT added.code, 'split' FROM added JOIN household d ON d.into_household_id = added.id
    ) found ORDER BY code, what LIMIT ${MOST_NAMED}`;
}

/** Takes an import back: what it added goes, what it changed stands as before, what still waits waits no more. */
export async function takeBack(db: Transaction, vault: Vault, importId: string, userId: string): Promise<void> {
  await db.$executeRaw`SELECT 1 FROM household WHERE id IN (SELECT household_id FROM imported_household
    WHERE import_id = ${importId}::uuid AND state = 'taken') ORDER BY id FOR UPDATE`;
  const rows = await db.$queryRaw<{ ordinal: number; sealed: Uint8Array }[]>`
    SELECT ordinal, before_sealed AS sealed FROM imported_household
    WHERE import_id = ${importId}::uuid AND state = 'taken' AND act = 'change'`;
  const before = rows.map(({ ordinal, sealed }) => {
    const text = vault.open(sealed, beforePlace(importId, ordinal));
    if (text === null) throw new Error('what an import replaced was sealed with another key');
    return JSON.parse(text) as Household;
  });
  await db.$executeRaw`SELECT app_take_out_import(${importId}::uuid)`;
  await storeHouseholds(db, vault, before, userId);
  await db.$executeRaw`UPDATE imported_household SET draft_sealed = NULL, before_sealed = NULL WHERE import_id = ${importId}::uuid`;
  await db.$executeRaw`UPDATE household_import SET undone_at = now(), undone_by_id = ${userId} WHERE id = ${importId}::uuid`;
}
