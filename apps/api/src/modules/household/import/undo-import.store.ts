import type { Transaction } from '@bacthang/database';
import type { Household } from '@bacthang/domain';
import type { Vault } from '../../../process/vault.ts';
import { findRound, lockRound } from '../../review/round.store.ts';
import { storeHouseholds } from '../household-write.store.ts';
import type { StoredScoring } from './answers/take-answers.store.ts';
import { restoreScorings } from './answers/undo-answers.store.ts';
import type { OpenedImport } from './import.access.ts';
import { answersBeforePlace, beforePlace } from './try-import.store.ts';

/** As many as are named; more would not be read. */
const MOST_NAMED = 20;

/** A household of an import that something has been done with since, and what. */
export interface Dependent {
  readonly code: string;
  readonly what: 'changed' | 'scored' | 'review' | 'request' | 'cause' | 'need' | 'support' | 'split';
}

/** What stands in the way of taking an import back. One statement. */
export function findDependents(db: Transaction, importId: string): Promise<Dependent[]> {
  return db.$queryRaw`
    WITH taken AS (
      SELECT h.id, h.code, h.version, t.act, t.version_taken, t.case_id, c.version AS case_version, t.case_version_taken
      FROM imported_household t JOIN household h ON h.id = t.household_id LEFT JOIN review_case c ON c.id = t.case_id
      WHERE t.import_id = ${importId}::uuid AND t.state = 'taken'
    ), added AS (SELECT * FROM taken WHERE act = 'add')
    SELECT code, what FROM (
      SELECT code, 'changed' AS what FROM taken WHERE act <> 'none' AND version <> version_taken
      UNION SELECT code, 'scored' FROM taken WHERE case_version <> case_version_taken
      UNION SELECT code, 'review' FROM added JOIN review_case d ON d.household_id = added.id AND d.id IS DISTINCT FROM added.case_id
      UNION SELECT code, 'request' FROM added JOIN review_request d ON d.household_id = added.id
      UNION SELECT code, 'cause' FROM added JOIN household_cause d ON d.household_id = added.id
      UNION SELECT code, 'need' FROM added JOIN need d ON d.household_id = added.id
      UNION SELECT code, 'support' FROM added JOIN support d ON d.household_id = added.id
      UNION SELECT added.code, 'split' FROM added JOIN household d ON d.from_household_id = added.id
      UNION SELECT added.code, 'split' FROM added JOIN household d ON d.into_household_id = added.id
    ) found ORDER BY code, what LIMIT ${MOST_NAMED}`;
}

interface TakenRow {
  readonly ordinal: number;
  readonly beforeSealed: Uint8Array | null;
  readonly answersBeforeSealed: Uint8Array | null;
  /** Of a household that was on the round's list before. */
  readonly caseId: string | null;
}

function opened<T>(vault: Vault, sealed: Uint8Array, place: string): T {
  const text = vault.open(sealed, place);
  if (text === null) throw new Error('what an import replaced was sealed with another key');
  return JSON.parse(text) as T;
}

/** Takes an import back: what it added goes, what it changed stands as before, what still waits waits no more. */
export async function takeBack(
  db: Transaction,
  vault: Vault,
  { importId, roundId, userId }: Pick<OpenedImport, 'importId' | 'roundId' | 'userId'>,
): Promise<void> {
  if (roundId !== null) await lockRound(db, roundId, { alone: false });
  await db.$executeRaw`SELECT 1 FROM household WHERE id IN (SELECT household_id FROM imported_household
    WHERE import_id = ${importId}::uuid AND state = 'taken') ORDER BY id FOR UPDATE`;
  const rows = await db.$queryRaw<TakenRow[]>`
    SELECT ordinal, before_sealed AS "beforeSealed", answers_before_sealed AS "answersBeforeSealed",
      CASE WHEN case_version_read > 0 THEN case_id END AS "caseId"
    FROM imported_household WHERE import_id = ${importId}::uuid AND state = 'taken'`;
  const households = rows.flatMap(({ ordinal, beforeSealed }) =>
    beforeSealed === null ? [] : [opened<Household>(vault, beforeSealed, beforePlace(importId, ordinal))],
  );
  const scorings = rows.flatMap(({ ordinal, answersBeforeSealed: before }) =>
    before === null ? [] : [opened<StoredScoring>(vault, before, answersBeforePlace(importId, ordinal))],
  );
  const round = roundId === null ? null : await findRound(db, roundId);
  await db.$executeRaw`SELECT app_take_out_import(${importId}::uuid)`;
  await storeHouseholds(db, vault, households, userId);
  const caseIds = rows.flatMap(({ caseId }) => caseId ?? []);
  if (round) await restoreScorings(db, round, caseIds, scorings);
  await db.$executeRaw`UPDATE household_import SET undone_at = now(), undone_by_id = ${userId} WHERE id = ${importId}::uuid`;
}
