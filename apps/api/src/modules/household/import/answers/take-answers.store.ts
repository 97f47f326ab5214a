import { randomUUID } from 'node:crypto';
import type { Transaction } from '@bacthang/database';
import type { PlainDate, ReviewCase } from '@bacthang/domain';
import { turns } from '../../../../process/turns.ts';
import { type OpenedCase, storeStanding } from '../../../review/case.store.ts';
import type { Scored } from '../../../review/classify-case.ts';
import { loadHouseholds, storeCases } from '../../../review/open-round.store.ts';
import { storeScorings } from '../../../review/scoring.store.ts';
import type { WaitingAnswers } from './answers.ts';
import { lockCases } from './known-cases.store.ts';
import { listedCase, type Scorer } from './score.ts';

/** A household of an import whose answers wait, and the version of its case they were held against. */
export interface WaitingScoring extends WaitingAnswers {
  readonly householdId: string;
  readonly villageId: string;
  readonly caseVersion: number;
}

/** What is to be scored; `found` is null for a household that the round does not list yet. */
interface ToScore {
  readonly householdId: string;
  readonly found: OpenedCase | null;
  readonly reviewed: ReviewCase;
  readonly scored: Scored;
  readonly on: PlainDate;
}

/**
 * What may still be taken, by household: judged again, since the law as it is entered or the round may have changed since the file
 * was read. Whose case was changed meanwhile, or whose answers are refused now, is not among them.
 */
export async function scoringsToTake(
  db: Transaction,
  { round, userId, classify, score }: Scorer,
  waiting: readonly WaitingScoring[],
): Promise<ReadonlyMap<string, ToScore>> {
  if (round.row.decision) return new Map();
  const cases = await lockCases(
    db,
    round,
    waiting.map(({ householdId }) => householdId),
  );
  const toScore = new Map<string, ToScore>();
  const turn = turns();
  for (const { householdId, villageId, caseVersion, facts, on } of waiting) {
    const found = cases.get(householdId) ?? null;
    await turn();
    if ((found?.row.version ?? 0) !== caseVersion) continue;
    const scored = await classify(facts, on);
    const reviewed = found?.reviewed ?? listedCase(round, householdId, villageId, userId);
    const acted = scored.ok ? score(reviewed, scored.value, on) : scored;
    if (scored.ok && acted.ok) {
      toScore.set(householdId, { householdId, found, reviewed: acted.value, scored: scored.value, on });
    }
  }
  return toScore;
}

/** Where a household's case stands after an import, and the scoring that was replaced. */
export interface TakenScoring {
  readonly caseId: string;
  readonly version: number;
  readonly before: StoredScoring | null;
}

/** A scoring as it is stored, answers, receipt and all. */
export interface StoredScoring {
  readonly id: string;
  readonly on: PlainDate;
  readonly class: string;
  readonly by_id: string | null;
  readonly recorded_at: string;
  readonly facts: object;
  readonly labels: readonly string[];
  readonly receipt: object;
  readonly receipt_hash: string;
}

/** Lists in the round whoever is not yet on it, and scores all; by household. Some ten statements. */
export async function takeScorings(
  db: Transaction,
  { round, userId }: Scorer,
  toScore: readonly ToScore[],
): Promise<ReadonlyMap<string, TakenScoring>> {
  const unlisted = toScore.filter(({ found }) => found === null).map(({ householdId }) => householdId);
  const households = await loadHouseholds(db, unlisted, round.context.today);
  const listing = households.map((each) => ({ ...each, source: 'file' as const, classBefore: each.class }));
  await storeCases(db, round.round, listing, userId);
  const listed = await lockCases(db, round, unlisted);
  const before = await storedScorings(
    db,
    toScore.flatMap(({ found }) => found?.row.id ?? []),
  );
  const scorings = toScore.flatMap(({ householdId, found, reviewed, scored, on }) => {
    const opened = found ?? listed.get(householdId);
    return opened ? [{ opened, householdId, scored, on, reviewed: { ...reviewed, id: opened.row.id } }] : [];
  });
  await storeScorings(
    db,
    scorings.map(({ opened, scored, on }) => {
      const ordinal = opened.reviewed.meetings.length;
      return { id: randomUUID(), caseId: opened.row.id, ordinal, complaintId: null, on, userId, scored };
    }),
  );
  await storeStanding(
    db,
    scorings.map(({ reviewed }) => reviewed),
    round.context,
  );
  return new Map(
    scorings.map(({ opened, householdId }) => {
      const replaced = before.get(`${opened.row.id} ${opened.reviewed.meetings.length}`) ?? null;
      return [householdId, { caseId: opened.row.id, version: opened.row.version + 1, before: replaced }] as const;
    }),
  );
}

/** The scorings of cases as they stand, by case and place. */
async function storedScorings(db: Transaction, caseIds: readonly string[]) {
  const rows = await db.$queryRaw<{ place: string; stored: StoredScoring }[]>`
    SELECT s.case_id || ' ' || s.ordinal AS place, jsonb_build_object('id', s.id, 'on', s."on", 'class', s.class, 'by_id', s.by_id,
      'recorded_at', s.recorded_at, 'facts', f.facts, 'labels', f.labels, 'receipt', f.receipt, 'receipt_hash', f.receipt_hash) AS stored
    FROM scoring s JOIN scoring_facts f ON f.scoring_id = s.id
    WHERE s.case_id = ANY(${[...caseIds]}::uuid[]) AND s.complaint_id IS NULL`;
  return new Map(rows.map(({ place, stored }) => [place, stored]));
}
