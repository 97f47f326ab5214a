import type { Transaction } from '@bacthang/database';

/** One of the cases of a village that stand alike, how many households they are, and how many people. */
export interface Alike {
  readonly caseId: string;
  readonly households: number;
  readonly persons: number;
}

/**
 * The cases of rounds, those of a village together to which the same was done on the same days by the same people, with the same class; where
 * somebody complained each stands for itself. What the rules of the review say of one of them they say of all. One statement.
 */
export function findAlike(db: Transaction, roundIds: readonly string[]): Promise<Alike[]> {
  return db.$queryRaw`
    WITH c AS MATERIALIZED (SELECT * FROM review_case WHERE round_id = ANY(${[...roundIds]}::uuid[])),
    s AS (SELECT s.case_id, array_agg(concat_ws(' ', s."on", s.class, s.by_id) ORDER BY s.ordinal) AS acts
      FROM c JOIN scoring s ON s.case_id = c.id GROUP BY s.case_id),
    v AS (SELECT v.case_id, array_agg(concat_ws(' ', v.meeting_id, v.agreeing) ORDER BY v.ordinal) AS acts
      FROM c JOIN meeting_vote v ON v.case_id = c.id GROUP BY v.case_id),
    k AS (SELECT DISTINCT k.case_id FROM c JOIN complaint k ON k.case_id = c.id)
    SELECT (array_agg(c.id ORDER BY c.id))[1] AS "caseId", count(*)::int AS households, sum(c.persons)::int AS persons
    FROM c LEFT JOIN s ON s.case_id = c.id LEFT JOIN v ON v.case_id = c.id LEFT JOIN k ON k.case_id = c.id
      LEFT JOIN certificate t ON t.round_id = c.round_id AND t.household_id = c.household_id
    GROUP BY c.round_id, c.village_id, c.step, c.class, c.class_before, c.source, c.listed_on, c.listed_by_id, c.posting_id, s.acts, v.acts,
      t.issued_on, t.class, CASE WHEN k.case_id IS NOT NULL THEN c.id END`;
}
