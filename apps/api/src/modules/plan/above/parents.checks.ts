import type { Transaction } from '@bacthang/database';
import { checkEdges, type Refusal, type Result, refusal, resultOf } from '@bacthang/domain';
import { uuidOf } from '../../../graphql/global-id.ts';
import { loadReach } from '../addressing/addressing.store.ts';
import { loadLatest } from '../revision.store.ts';
import { loadImplementsAbove } from './parents.store.ts';

interface Child {
  readonly organizationId: string;
  /** Null for a plan that is being made. */
  readonly planId: string | null;
  /** Revisions that it carries out already: they were the newest when they were chosen. */
  readonly known: readonly string[];
}

interface Candidate {
  readonly id: string;
  readonly planId: string;
  readonly state: string;
  readonly number: number | null;
  readonly title: string;
  /** The number of its plan's newest published revision. */
  readonly newest: number | null;
  readonly reaches: ReadonlySet<string>;
}

/** The revisions by id, each with the newest number of its plan and whom it reaches. */
async function loadCandidates(db: Transaction, ids: readonly string[]): Promise<Map<string, Candidate>> {
  const rows = await db.revision.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, planId: true, state: true, number: true, title: true },
  });
  const newest = await loadLatest(
    db,
    rows.map(({ planId }) => planId),
  );
  const numbers = new Map(newest.map(({ of, number }) => [of, number]));
  const reach = await loadReach(
    db,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, newest: numbers.get(row.planId) ?? null, reaches: reach.get(row.id) ?? new Set() },
    ]),
  );
}

function checkCandidate(
  { state, number, newest, reaches, title }: Candidate,
  { organizationId }: Child,
  at: readonly string[],
): readonly Refusal[] {
  if (state !== 'published') return [refusal('parentNotPublished', at, { subject: title })];
  const older = refusal('parentNotNewest', at, { value: String(number), allowed: String(newest), subject: title });
  const elsewhere = refusal('notAddressed', at, { subject: title });
  return [...(number === newest ? [] : [older]), ...(reaches.has(organizationId) ? [] : [elsewhere])];
}

/**
 * The revisions that a plan is to carry out. Refuses `notFound`, `parentNotPublished`, `parentNotNewest` (`allowed` is
 * the newest number), `notAddressed`, `edgeRepeated` (two of one plan), `implementsCycle`. Paths are `path` and the
 * position; `subject` is the plan's title.
 */
export async function checkParents(
  db: Transaction,
  child: Child,
  globalIds: readonly string[],
  path: readonly string[],
): Promise<Result<readonly string[]>> {
  const uuids = globalIds.map((id) => uuidOf('Revision', id));
  const candidates = await loadCandidates(
    db,
    uuids.flatMap((id) => id ?? []),
  );
  const plans = new Set<string>();
  const refusals = uuids.flatMap((id, index): readonly Refusal[] => {
    const at = [...path, String(index)];
    const candidate = id === null ? undefined : candidates.get(id);
    if (!candidate) return [refusal('notFound', at, { value: globalIds[index] ?? null })];
    if (plans.has(candidate.planId)) return [refusal('edgeRepeated', at, { subject: candidate.title })];
    plans.add(candidate.planId);
    return child.known.includes(candidate.id) ? [] : checkCandidate(candidate, child, at);
  });
  if (refusals.length > 0) return { ok: false, refusals };
  return resultOf([...candidates.keys()], await checkCircle(db, child.planId, [...plans], path));
}

/** No plan carries itself out, however far around. */
async function checkCircle(
  db: Transaction,
  planId: string | null,
  parentPlanIds: readonly string[],
  path: readonly string[],
): Promise<readonly Refusal[]> {
  if (planId === null || parentPlanIds.length === 0) return [];
  const above = (await loadImplementsAbove(db, parentPlanIds)).filter(({ from }) => from !== planId);
  const edges = [...parentPlanIds.map((to) => ({ from: planId, to })), ...above].map((edge) => ({
    ...edge,
    kind: 'implements' as const,
  }));
  return checkEdges(edges, new Set(edges.flatMap(({ from, to }) => [from, to])), path);
}
