import type { Transaction } from '@bacthang/database';
import { loadReach } from '../plan/addressing/addressing.store.ts';
import type {
  ConsentToDecideShape,
  PlanToAnswerShape,
  ProposalToAnswerShape,
  RevisionToCompareShape,
} from './work-item.ts';

/**
 * The newest revisions from above that reach these organizations and that none of their published plans carries out, nor
 * an earlier revision of the same plan: that one would be compared. With how far the draft has come, if there is one.
 * Four statements.
 */
export async function loadPlansToAnswer(
  db: Transaction,
  organizationIds: readonly string[],
): Promise<PlanToAnswerShape[]> {
  const candidates = await db.$queryRaw<Omit<PlanToAnswerShape, 'kind'>[]>`
    WITH above AS (
      SELECT o.id AS organization_id, r.id, r.plan_id, r.published_at
      FROM organization o
      JOIN revision r ON r.state = 'published' AND r.organization_id <> o.id
        AND (r.unit_id IN (SELECT m.parent_id FROM unit_membership m WHERE m.unit_id = o.unit_id)
          OR EXISTS (SELECT FROM addressee e WHERE e.revision_id = r.id AND e.organization_id = o.id AND e.mode = 'include'))
      WHERE o.id = ANY(${[...organizationIds]}::uuid[])
        AND NOT EXISTS (SELECT FROM revision n WHERE n.plan_id = r.plan_id AND n.state = 'published' AND n.number > r.number)
    ), carrying AS (
      SELECT c.organization_id, p.plan_id AS parent_plan_id, c.plan_id, c.id, c.state
      FROM revision c
      JOIN revision_parent rp ON rp.revision_id = c.id
      JOIN revision p ON p.id = rp.parent_id
      WHERE c.organization_id = ANY(${[...organizationIds]}::uuid[])
    )
    SELECT a.organization_id AS "organizationId", a.id AS "revisionId", draft.plan_id AS "planId",
      (SELECT count(*)::int FROM target t WHERE t.revision_id = a.id AND t.decision <> 'notApplicable') AS total,
      (SELECT count(*)::int FROM target t JOIN target asked ON asked.id = t.parent_target_id AND asked.revision_id = a.id
        LEFT JOIN consent s ON s.target_id = t.id
        WHERE t.revision_id = draft.id AND s.state IS DISTINCT FROM 'refused') AS answered
    FROM above a
    LEFT JOIN carrying draft ON draft.organization_id = a.organization_id AND draft.parent_plan_id = a.plan_id AND draft.state = 'draft'
    WHERE NOT EXISTS (SELECT FROM carrying c
      WHERE c.organization_id = a.organization_id AND c.parent_plan_id = a.plan_id AND c.state = 'published')
    ORDER BY a.published_at DESC, a.id, a.organization_id`;
  if (candidates.length === 0) return [];
  const reach = await loadReach(db, [...new Set(candidates.map(({ revisionId }) => revisionId))]);
  return candidates
    .filter(({ revisionId, organizationId }) => reach.get(revisionId)?.has(organizationId))
    .map((candidate) => ({ kind: 'PlanToAnswer', ...candidate }));
}

/** Relaxed answers that wait for these organizations' word, longest waiting first. One statement. */
export async function loadConsentsToDecide(
  db: Transaction,
  organizationIds: readonly string[],
): Promise<ConsentToDecideShape[]> {
  const consents = await db.consent.findMany({
    where: { publisherId: { in: [...organizationIds] }, state: 'pending' },
    select: { targetId: true, publisherId: true },
    orderBy: [{ requestedAt: 'asc' }, { targetId: 'asc' }],
  });
  return consents.map(({ targetId, publisherId }) => ({
    kind: 'ConsentToDecide',
    organizationId: publisherId,
    targetId,
  }));
}

/** Figures proposed to these organizations, in the draft or else the newest revision of their plans. One statement. */
export async function loadProposalsToAnswer(
  db: Transaction,
  organizationIds: readonly string[],
): Promise<ProposalToAnswerShape[]> {
  const found = await db.$queryRaw<Omit<ProposalToAnswerShape, 'kind'>[]>`
    WITH mine AS (
      SELECT DISTINCT ON (plan_id) id, plan_id FROM revision
      WHERE organization_id = ANY(${[...organizationIds]}::uuid[])
      ORDER BY plan_id, state = 'draft' DESC, number DESC
    )
    SELECT c.requester_id AS "organizationId", m.plan_id AS "planId", c.target_id AS "targetId"
    FROM mine m JOIN target t ON t.revision_id = m.id JOIN consent c ON c.target_id = t.id
    WHERE c.state = 'countered' ORDER BY c.decided_at, c.target_id`;
  return found.map((row) => ({ kind: 'ProposalToAnswer', ...row }));
}

/** Plans of these organizations, at their draft or else their newest revision, that stand on an outdated one. One statement. */
export async function loadRevisionsToCompare(
  db: Transaction,
  organizationIds: readonly string[],
): Promise<RevisionToCompareShape[]> {
  const found = await db.$queryRaw<Omit<RevisionToCompareShape, 'kind'>[]>`
    WITH mine AS (
      SELECT DISTINCT ON (plan_id) id, plan_id, organization_id FROM revision
      WHERE organization_id = ANY(${[...organizationIds]}::uuid[])
      ORDER BY plan_id, state = 'draft' DESC, number DESC
    )
    SELECT m.organization_id AS "organizationId", m.plan_id AS "planId", base.id AS "baseId", next.id AS "nextId"
    FROM mine m
    JOIN revision_parent rp ON rp.revision_id = m.id
    JOIN revision base ON base.id = rp.parent_id
    JOIN revision next ON next.plan_id = base.plan_id AND next.state = 'published' AND next.number > base.number
    WHERE NOT EXISTS (SELECT FROM revision n WHERE n.plan_id = next.plan_id AND n.state = 'published' AND n.number > next.number)
    ORDER BY next.published_at DESC, m.plan_id`;
  return found.map((row) => ({ kind: 'RevisionToCompare', ...row }));
}
