import type { Transaction } from '@bacthang/database';
import { householdCodeKey } from '@bacthang/domain';
import type { Vault } from '../../../process/vault.ts';
import type { TriedAnswers, WaitingAnswers } from './answers/answers.ts';
import type { Finding, ImportFile, Tried } from './try-import.ts';

/** Rows of one statement. */
const AT_ONCE = 2_000;
/** Findings that are kept; a file with more has another fault than its cells. */
export const MOST_FINDINGS = 20_000;

interface NewImport {
  readonly id: string;
  readonly file: ImportFile;
  readonly faulty: number;
  readonly tried: readonly Tried[];
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

/** Keeps what a file would do: each household sealed, since it holds everything about its people. */
export async function storeImport(db: Transaction, vault: Vault, tried: NewImport): Promise<void> {
  const { id, file, faulty, findings } = tried;
  await db.$executeRaw`
    INSERT INTO household_import (id, unit_id, round_id, file_name, row_count, faulty, read_by_id)
    VALUES (${id}::uuid, ${file.communeId}, ${file.round?.row.id ?? null}::uuid, ${file.fileName}, ${file.read.rowCount}, ${faulty}, ${file.userId})`;
  const households = tried.tried.map(({ imported, applied, stored, act, doubtful, answers }, ordinal) => ({
    import_id: id,
    ordinal,
    code: imported.code,
    code_key: householdCodeKey(imported.code),
    row: imported.members[0]?.row ?? 0,
    act,
    doubtful,
    state: 'waiting',
    household_id: stored?.row.id ?? null,
    draft_sealed: act === 'none' ? null : sealed(vault, applied.household, draftPlace(id, ordinal)),
    before_sealed: null,
    version_read: stored?.row.version ?? 0,
    version_taken: null,
    added_members: [],
    review_act: answers?.act ?? 'none',
    answers_sealed: answersSealed(vault, answers, answersPlace(id, ordinal)),
    answers_before_sealed: null,
    case_id: null,
    case_version_read: answers?.caseVersion ?? 0,
    case_version_taken: null,
  }));
  await inParts(
    households,
    (part) => db.$executeRaw`
    INSERT INTO imported_household SELECT * FROM jsonb_populate_recordset(NULL::imported_household, ${part}::jsonb)`,
  );
  const rows = findings.slice(0, MOST_FINDINGS).map(({ row, column, warning, refusal }, ordinal) => ({
    import_id: id,
    ordinal,
    row,
    column,
    warning,
    code: refusal.code,
    field: refusal.path[0] ?? '',
    value: refusal.value,
    allowed: refusal.allowed,
    subject: refusal.subject,
  }));
  await inParts(
    rows,
    (part) => db.$executeRaw`
    INSERT INTO import_finding SELECT * FROM jsonb_populate_recordset(NULL::import_finding, ${part}::jsonb)`,
  );
}

async function inParts(rows: readonly object[], insert: (part: string) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) await insert(JSON.stringify(rows.slice(at, at + AT_ONCE)));
}
