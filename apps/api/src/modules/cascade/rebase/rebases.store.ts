import type { Transaction } from '@bacthang/database';
import {
  compareRevisions,
  keptOf,
  type Offered,
  type RebasedTarget,
  type RebaseOutcome,
  type Resolution,
  rebase,
  resolutionsOf,
} from '@bacthang/domain';
import { loaderOf } from '../../../graphql/loader.ts';
import type { ChangeShape } from '../../plan/revise/target-change.type.ts';
import type { Named } from '../../plan/revision.store.ts';
import { targetOfRow } from '../../target/target.row.ts';
import {
  type AskedRevision,
  loadAskedRevisions,
  loadStoredAnswers,
  loadStoredKept,
  type StoredAnswer,
  type StoredKept,
} from './standing.store.ts';

interface StandingRow {
  readonly planId: string;
  readonly revisionId: string;
  readonly baseId: string;
  readonly nextId: string;
}

export interface RebasedTargetShape {
  readonly change: ChangeShape;
  readonly outcome: RebaseOutcome;
  readonly answer: Named | null;
  readonly resolutions: readonly Resolution[];
}

/** A plan against one that it carries out. `moved`: it carries out `next` already. */
export interface RebaseShape {
  readonly base: Named;
  readonly next: Named;
  readonly moved: boolean;
  readonly targets: readonly RebasedTargetShape[];
}

/**
 * Each plan at its draft, or else its newest revision, with the revisions that it carries out and the newest of the same
 * plans; only those that are newer, to which some answer is yet to be brought, or of which a draft kept what is gone. One
 * statement.
 */
function loadOutdated(db: Transaction, planIds: readonly string[]): Promise<StandingRow[]> {
  return db.$queryRaw`
    WITH mine AS (
      SELECT DISTINCT ON (plan_id) id, plan_id, state FROM revision WHERE plan_id = ANY(${[...planIds]}::uuid[])
      ORDER BY plan_id, state = 'draft' DESC, number DESC
    )
    SELECT m.plan_id AS "planId", m.id AS "revisionId", base.id AS "baseId", next.id AS "nextId"
    FROM mine m
    JOIN revision_parent rp ON rp.revision_id = m.id
    JOIN revision base ON base.id = rp.parent_id
    JOIN unit u ON u.id = base.unit_id
    JOIN LATERAL (
      SELECT id FROM revision WHERE plan_id = base.plan_id AND state = 'published' ORDER BY number DESC LIMIT 1
    ) next ON true
    WHERE next.id <> base.id OR EXISTS (
      SELECT FROM target t JOIN target asked ON asked.id = t.parent_target_id AND asked.revision_id <> base.id
      JOIN revision r ON r.id = asked.revision_id AND r.plan_id = base.plan_id
      WHERE t.revision_id = m.id
    ) OR m.state = 'draft' AND EXISTS (
      SELECT FROM target t JOIN target gone ON gone.id = t.kept_from_id
      JOIN revision r ON r.id = gone.revision_id AND r.plan_id = base.plan_id
      WHERE t.revision_id = m.id AND NOT EXISTS (
        SELECT FROM target again WHERE again.revision_id = next.id AND again.key = gone.key AND again.decision <> 'notApplicable'
      )
    )
    ORDER BY u.tier, base.id`;
}

/** The three-way comparisons of each plan, by the plan. The same number of statements for one target or for many. */
export const rebasesLoader = loaderOf<string, RebaseShape[]>(async ({ db }, planIds) => {
  const rows = await loadOutdated(db, planIds);
  const asked = await loadAskedRevisions(db, [...new Set(rows.flatMap(({ baseId, nextId }) => [baseId, nextId]))]);
  const revisionIds = [...new Set(rows.map(({ revisionId }) => revisionId))];
  const answersOf = Map.groupBy(await loadStoredAnswers(db, revisionIds), ({ row }) => row.revisionId);
  const keptBy = Map.groupBy(await loadStoredKept(db, revisionIds), ({ row }) => row.revisionId);
  const found = rows.flatMap(({ planId, revisionId, baseId, nextId }) => {
    const [base, next] = [asked.get(baseId), asked.get(nextId)];
    const [answers, kept] = [answersOf.get(revisionId) ?? [], keptBy.get(revisionId) ?? []];
    return base && next ? [{ planId, rebase: rebaseOf(base, next, answers, kept) }] : [];
  });
  return [...Map.groupBy(found, ({ planId }) => planId)].map(([planId, of]) => [planId, of.map((each) => each.rebase)]);
});

function rebaseOf(
  base: AskedRevision,
  next: AskedRevision,
  answers: readonly StoredAnswer[],
  kept: readonly StoredKept[],
): RebaseShape {
  const { targets } = rebase(base, next, { answers, locals: [] });
  const offered = keptOf(kept, base, next);
  return {
    base: { id: oldestSpokenTo(base, answers, offered) ?? base.id },
    next: { id: next.id },
    moved: base.id === next.id,
    targets: [...targets.map((target) => rebasedTargetOf(target, base, next)), ...offered.map(keptTargetOf)],
  };
}

/** The earliest revision before `base` that an answer still stands to, or stood to when it was kept. */
function oldestSpokenTo(
  { planId, number }: AskedRevision,
  answers: readonly StoredAnswer[],
  offered: readonly Offered<StoredKept>[],
): string | undefined {
  const [oldest] = [
    ...answers.map(({ to, row }) => ({ to, revisionId: row.parentTarget?.revisionId })),
    ...offered.map(({ kept: { from, row } }) => ({ to: from, revisionId: row.keptFrom?.revisionId })),
  ]
    .filter(({ to }) => to.planId === planId && to.revisionNumber < number)
    .toSorted((a, b) => a.to.revisionNumber - b.to.revisionNumber);
  return oldest?.revisionId;
}

/** A target that went above before, with what was kept of our answer. */
function keptTargetOf({ kept: { from, row }, resolutions }: Offered<StoredKept>): RebasedTargetShape {
  return {
    change: { key: from.targetKey, change: 'removed', fields: [], before: named(row.keptFrom), after: null },
    outcome: 'removed',
    answer: { id: row.id },
    resolutions,
  };
}

function rebasedTargetOf(
  target: RebasedTarget<StoredAnswer>,
  base: AskedRevision,
  next: AskedRevision,
): RebasedTargetShape {
  const { change, outcome, answer } = target;
  return {
    change: answer && leftOpen(answer, base, next) ? sinceAnswered(answer, next) : changeOf(change, base, next),
    outcome,
    answer: answer && { id: answer.row.id },
    resolutions: resolutionsOf(target),
  };
}

const named = (row: Named | null | undefined): Named | null => (row ? { id: row.id } : null);

function changeOf(
  { key, change, fields }: RebasedTarget<StoredAnswer>['change'],
  base: AskedRevision,
  next: AskedRevision,
): ChangeShape {
  return { key, change, fields, before: named(base.rows.get(key)), after: named(next.rows.get(key)) };
}

/** Whether an answer still stands to an earlier revision than the one that the plan carries out. */
const leftOpen = ({ to }: StoredAnswer, base: AskedRevision, { rows }: AskedRevision): boolean =>
  to.revisionNumber < base.number && rows.has(to.targetKey);

/** What changed for someone who answered an earlier revision: since that one. */
function sinceAnswered({ to: { targetKey: key }, row }: StoredAnswer, { rows }: AskedRevision): ChangeShape {
  const [before, after] = [row.parentTarget, rows.get(key)];
  const targets = (one: typeof before | typeof after) => ({ targets: one ? [targetOfRow(one)] : [] });
  const [found] = compareRevisions(targets(before), targets(after));
  return {
    key,
    change: found?.change ?? 'same',
    fields: found?.fields ?? [],
    before: named(before),
    after: named(after),
  };
}
