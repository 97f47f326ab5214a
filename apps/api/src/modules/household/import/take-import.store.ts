import { Prisma, type Transaction } from '@bacthang/database';
import { type Household, householdCodeKey } from '@bacthang/domain';
import { turns } from '../../../process/turns.ts';
import type { Vault } from '../../../process/vault.ts';
import { findRound, lockRound, type OpenedRound } from '../../review/round.store.ts';
import type { HouseholdFile } from '../household.store.ts';
import { storeHouseholds } from '../household-write.store.ts';
import type { WaitingAnswers } from './answers/answers.ts';
import { type Scorer, scorer } from './answers/score.ts';
import { scoringsToTake, type TakenScoring, takeScorings, type WaitingScoring } from './answers/take-answers.store.ts';
import { findKnown, loadFiles } from './known.store.ts';
import { answersBeforePlace, answersPlace, beforePlace, draftPlace, sealed } from './try-import.store.ts';

interface Waiting {
  readonly ordinal: number;
  readonly code: string;
  readonly act: 'add' | 'change' | 'none';
  readonly householdId: string | null;
  /** Null where the register stands as the file says, and only its answers are taken. */
  readonly draftSealed: Uint8Array | null;
  readonly versionRead: number;
  /** Null where it brings no answers, or none that are new. */
  readonly answersSealed: Uint8Array | null;
  readonly caseVersionRead: number;
}

export interface Batch {
  readonly importId: string;
  readonly communeId: string;
  readonly roundId: string | null;
  readonly userId: string;
  readonly most: number;
  readonly includeDoubtful: boolean;
  /** Codes of the file; null takes all. */
  readonly only: readonly string[] | null;
}

/** Households that are written together: each statement asks anew what rows of the commune may be written, which takes longer than a row. */
const AT_ONCE = 500;

/**
 * Takes the next households of a file into the register, and their answers into its round, and answers how many still wait.
 * One that was changed since the file was read, there or here, or has come in by another file meanwhile, is `stale` and left
 * as it is.
 */
export async function takeBatch(db: Transaction, vault: Vault, batch: Batch): Promise<number> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('take_import'), hashtext(${batch.communeId}))`;
  const round = batch.roundId === null ? null : await lockedRound(db, batch.roundId);
  const scoring = round && scorer(db, round, batch.userId);
  for (let left = batch.most; left > 0; ) {
    const taken = await takePart(db, vault, { ...batch, most: Math.min(left, AT_ONCE) }, scoring);
    if (taken === 0) break;
    left -= taken;
  }
  return countWaiting(db, batch);
}

/** Answers how many were looked at. */
async function takePart(db: Transaction, vault: Vault, batch: Batch, scoring: Scorer | null): Promise<number> {
  const { importId, communeId, userId } = batch;
  const waiting = await findWaiting(db, batch);
  if (waiting.length === 0) return 0;
  const turn = turns();
  const stored = waiting.flatMap(({ householdId }) => householdId ?? []);
  await db.$executeRaw`SELECT 1 FROM household WHERE id = ANY(${stored}::uuid[]) ORDER BY id FOR UPDATE`;
  const files = await loadFiles(db, vault, stored);
  const known = await findKnown(
    db,
    communeId,
    waiting.map(({ code }) => ({ code })),
  );
  const opened: Opened[] = [];
  for (const each of waiting) {
    const file = each.householdId === null ? null : (files.get(each.householdId) ?? null);
    const stale = file ? file.row.version !== each.versionRead : known.has(householdCodeKey(each.code));
    const wanted = each.act === 'none' ? (file?.household ?? null) : openDraft(vault, importId, each);
    const household = stale ? null : wanted;
    opened.push({ ...each, file, household, answers: household && openAnswers(vault, importId, each, household) });
    await turn();
  }
  const waitingScorings = opened.flatMap(({ answers }) => answers ?? []);
  const toScore = scoring ? await scoringsToTake(db, scoring, waitingScorings) : new Map();
  const judged = opened.map(({ household, answers, ...each }) => ({
    ...each,
    household: answers !== null && !toScore.has(answers.householdId) ? null : household,
  }));
  await storeHouseholds(
    db,
    vault,
    judged.flatMap(({ act, household }) => (household === null || act === 'none' ? [] : [household])),
    userId,
  );
  const scored = scoring ? await takeScorings(db, scoring, [...toScore.values()]) : new Map<string, TakenScoring>();
  const rows: object[] = [];
  for (const each of judged) {
    rows.push(takenRow(vault, importId, each, scored.get(each.household?.id ?? '') ?? null));
    await turn();
  }
  await db.$executeRaw`
    UPDATE imported_household t SET state = n.state, household_id = n.household_id, before_sealed = n.before_sealed,
      version_taken = n.version_taken, added_members = n.added_members, draft_sealed = NULL,
      answers_sealed = NULL, answers_before_sealed = n.answers_before_sealed, case_id = n.case_id, case_version_taken = n.case_version_taken
    FROM jsonb_populate_recordset(NULL::imported_household, ${JSON.stringify(rows)}::jsonb) n
    WHERE t.import_id = ${importId}::uuid AND t.ordinal = n.ordinal`;
  return waiting.length;
}

/** The round of a file, with whoever acts on the whole of it waiting. */
async function lockedRound(db: Transaction, roundId: string): Promise<OpenedRound | null> {
  await lockRound(db, roundId, { alone: false });
  return findRound(db, roundId);
}

interface Judged extends Waiting {
  readonly file: HouseholdFile | null;
  /** As it stands now; null where it was not taken. */
  readonly household: Household | null;
}

interface Opened extends Judged {
  readonly answers: WaitingScoring | null;
}

function takenRow(vault: Vault, importId: string, judged: Judged, scoring: TakenScoring | null) {
  const { ordinal, act, file, household, versionRead } = judged;
  const before = new Set(file?.household.members.map(({ person }) => person.id));
  return {
    ordinal,
    state: household ? 'taken' : 'stale',
    household_id: household?.id ?? file?.row.id ?? null,
    before_sealed:
      household && act === 'change' && file ? sealed(vault, file.household, beforePlace(importId, ordinal)) : null,
    version_taken: household ? (act === 'none' ? versionRead : versionRead + 1) : null,
    added_members:
      household && file ? household.members.flatMap(({ person }) => (before.has(person.id) ? [] : person.id)) : [],
    answers_before_sealed: scoring?.before
      ? sealed(vault, scoring.before, answersBeforePlace(importId, ordinal))
      : null,
    case_id: scoring?.caseId ?? null,
    case_version_taken: scoring?.version ?? null,
  };
}

function openDraft(vault: Vault, importId: string, { draftSealed, ordinal }: Waiting): Household | null {
  const text = draftSealed && vault.open(draftSealed, draftPlace(importId, ordinal));
  return text === null ? null : (JSON.parse(text) as Household);
}

function openAnswers(
  vault: Vault,
  importId: string,
  { answersSealed, ordinal, caseVersionRead }: Waiting,
  { id, addresses }: Household,
): WaitingScoring | null {
  const text = answersSealed && vault.open(answersSealed, answersPlace(importId, ordinal));
  if (text === null) return null;
  const answers = JSON.parse(text) as WaitingAnswers;
  return { ...answers, householdId: id, villageId: addresses.at(-1)?.villageId ?? '', caseVersion: caseVersionRead };
}

/** What a batch takes of its import. */
const ofBatch = ({ importId, includeDoubtful, only }: Batch) => Prisma.sql`
  import_id = ${importId}::uuid AND state = 'waiting' AND (act <> 'none' OR review_act <> 'none') AND (${includeDoubtful} OR NOT doubtful)
    AND (${only === null} OR code_key = ANY(${(only ?? []).map(householdCodeKey)}))`;

function findWaiting(db: Transaction, batch: Batch): Promise<Waiting[]> {
  return db.$queryRaw`
    SELECT ordinal, code, act::text AS act, household_id AS "householdId", draft_sealed AS "draftSealed", version_read AS "versionRead",
      answers_sealed AS "answersSealed", case_version_read AS "caseVersionRead"
    FROM imported_household WHERE ${ofBatch(batch)} ORDER BY ordinal LIMIT ${batch.most}`;
}

async function countWaiting(db: Transaction, batch: Batch): Promise<number> {
  const [{ count }] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM imported_household WHERE ${ofBatch(batch)}`;
  return count;
}
