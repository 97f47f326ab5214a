import type { Transaction } from '@bacthang/database';

/**
 * Puts every answer within the answer to what contains its target above, as far as that is there and applies, and out of
 * what contains it no more. An answer that is yet to be confirmed stays where it stood. One statement.
 */
export async function nestAnswers(db: Transaction, revisionId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE target t SET nested_in_key = placed.within
    FROM (
      SELECT answer.id, (
        SELECT container.key FROM target container
        JOIN target above ON above.id = container.parent_target_id AND above.key = asked.nested_in_key
        JOIN revision r ON r.id = above.revision_id AND r.plan_id = standing.plan_id
        WHERE container.revision_id = answer.revision_id AND container.decision <> 'notApplicable'
        ORDER BY r.number DESC LIMIT 1
      ) AS within
      FROM target answer
      JOIN target asked ON asked.id = answer.parent_target_id
      JOIN revision_parent rp ON rp.revision_id = answer.revision_id AND rp.parent_id = asked.revision_id
      JOIN revision standing ON standing.id = rp.parent_id
      WHERE answer.revision_id = ${revisionId}::uuid
    ) placed
    WHERE t.id = placed.id AND t.nested_in_key IS DISTINCT FROM placed.within`;
}
