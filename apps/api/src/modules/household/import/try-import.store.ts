import type { Transaction } from '@bacthang/database';
import { householdCodeKey } from '@bacthang/domain';
import { turns } from '../../../process/turns.ts';
import type { Vault } from '../../../process/vault.ts';
import type { TriedAnswers, WaitingAnswers } from './answers/answers.ts';
import { type Finding, PATH_MARK } from './finding.ts';
import type { ImportFile, Tried } from './try-import.ts';

/** Findings of one statement. */
const AT_ONCE = 2_000;

interface TriedFile {
  readonly id: string;
  readonly faulty: number;
  readonly findings: readonly Finding[];
}

/** Where a draft is sealed: in another line of another file it does not open. */
export const draftPlace = (importId: string, ordinal: number): string => `${importId}/${ordinal}/draft`;
export const beforePlace = (importId: string, ordinal: number): string => `${importId}/${ordinal}/before`;

export const answersPlace = (importId: string, ordinal: number): string => `${importId}/${ordinal}/answers`;
export const answersBeforePlace = (importId: string, ordinal: number): string =>
  `${importId}/${ordinal}/answers-before`;

export const sealed = (vault: Vault, content: object, place: string): string =>
  `\\x${Buffer.from(vault.seal(JSON.stringify(content), place)).toString('hex')}`;

function answersSealed(vault: Vault, answers: TriedAnswers | null, place: string): string | null {
  if (answers === null || answers.act === 'none') return null;
  const { on, facts } = answers;
  return sealed(vault, { on, facts } satisfies WaitingAnswers, place);
}

/** The import, before anything is known of its households. */
export async function beginImport(
  db: Transaction,
  { id, communeId, round, fileName, read, userId }: ImportFile,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO household_import (id, unit_id, round_id, file_name, row_count, faulty, read_by_id)
    VALUES (${id}::uuid, ${communeId}, ${round?.row.id ?? null}::uuid, ${fileName}, ${read.rowCount}, ${read.faulty}, ${userId})`;
}

function rowOf(vault: Vault, importId: string, ordinal: number, tried: Tried) {
  const { imported, applied, stored, act, doubtful, answers } = tried;
  return {
    import_id: importId,
    ordinal,
    code: imported.code,
    code_key: householdCodeKey(imported.code),
    row: imported.members[0]?.row ?? 0,
    act,
    doubtful,
    state: 'waiting',
    household_id: stored?.row.id ?? null,
    draft_sealed: act === 'none' ? null : sealed(vault, applied.household, draftPlace(importId, ordinal)),
    before_sealed: null,
    version_read: stored?.row.version ?? 0,
    version_taken: null,
    added_members: [],
    review_act: answers?.act ?? 'none',
    answers_sealed: answersSealed(vault, answers, answersPlace(importId, ordinal)),
    answers_before_sealed: null,
    case_id: null,
    case_version_read: answers?.caseVersion ?? 0,
    case_version_taken: null,
  };
}

/** Keeps what some households of a file would do: each sealed, since it holds everything about its people. `before`: how many were kept. */
export async function storeTried(
  db: Transaction,
  vault: Vault,
  importId: string,
  tried: readonly Tried[],
  before: number,
): Promise<void> {
  const [rows, turn]: [object[], ReturnType<typeof turns>] = [[], turns()];
  for (const each of tried) {
    rows.push(rowOf(vault, importId, before + rows.length, each));
    await turn();
  }
  if (rows.length === 0) return;
  await db.$executeRaw`
    INSERT INTO imported_household SELECT * FROM jsonb_populate_recordset(NULL::imported_household, ${JSON.stringify(rows)}::jsonb)`;
}

/** The import as it was tried: how many of its households are not taken, and what is wrong in it. */
export async function endImport(db: Transaction, { id, faulty, findings }: TriedFile): Promise<void> {
  await db.$executeRaw`UPDATE household_import SET faulty = ${faulty} WHERE id = ${id}::uuid AND faulty <> ${faulty}`;
  const rows = findings.map(({ row, column, warning, refusal }, ordinal) => ({
    import_id: id,
    ordinal,
    row,
    column,
    warning,
    code: refusal.code,
    field: refusal.path.join(PATH_MARK),
    value: refusal.value,
    allowed: refusal.allowed,
    subject: refusal.subject,
  }));
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await db.$executeRaw`
      INSERT INTO import_finding SELECT * FROM jsonb_populate_recordset(NULL::import_finding, ${JSON.stringify(rows.slice(at, at + AT_ONCE))}::jsonb)`;
  }
}
