import type { Transaction } from '@bacthang/database';
import type { Json } from '@bacthang/domain';
import { findCases, type OpenedCase } from '../../../review/case.store.ts';
import type { OpenedRound } from '../../../review/round.store.ts';

/** A case of the round, and the answers of its newest scoring. */
export interface KnownCase extends OpenedCase {
  readonly facts: Json | null;
}

/** The cases of some households of a round, by household. Eight statements. */
export async function loadKnownCases(
  db: Transaction,
  round: OpenedRound,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, KnownCase>> {
  if (householdIds.length === 0) return new Map();
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM review_case WHERE round_id = ${round.row.id}::uuid AND household_id = ANY(${[...householdIds]}::uuid[])`;
  const cases = await findCases(
    db,
    round,
    ids.map(({ id }) => id),
  );
  const answers = await db.$queryRaw<{ caseId: string; facts: Json }[]>`
    SELECT DISTINCT ON (s.case_id) s.case_id AS "caseId", f.facts
    FROM scoring s JOIN scoring_facts f ON f.scoring_id = s.id
    WHERE s.complaint_id IS NULL AND s.case_id = ANY(${ids.map(({ id }) => id)}::uuid[]) ORDER BY s.case_id, s.ordinal DESC`;
  const factsOf = new Map(answers.map(({ caseId, facts }) => [caseId, facts]));
  return new Map(
    cases.map((each) => [each.row.householdId, { ...each, facts: factsOf.get(each.row.id) ?? null }] as const),
  );
}

/** The cases of some households of a round, locked, by household. */
export async function lockCases(
  db: Transaction,
  round: OpenedRound,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, OpenedCase>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM review_case WHERE round_id = ${round.row.id}::uuid AND household_id = ANY(${[...householdIds]}::uuid[])
    ORDER BY id FOR UPDATE`;
  const cases = await findCases(
    db,
    round,
    rows.map(({ id }) => id),
  );
  return new Map(cases.map((each) => [each.row.householdId, each]));
}
