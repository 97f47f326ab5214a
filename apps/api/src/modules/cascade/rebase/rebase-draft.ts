import type { Transaction } from '@bacthang/database';
import { type Result, resultOf } from '@bacthang/domain';
import { storeParents } from '../../plan/above/parents.store.ts';
import { type Decided, moveAnswers } from './move-answers.ts';
import { type MovingDraft, storeMoved } from './moved.store.ts';
import {
  type AskedRevision,
  loadAskedRevisions,
  loadStoredAnswers,
  loadStoredKept,
  type StoredAnswer,
  type StoredKept,
} from './standing.store.ts';

/**
 * A draft's answers, what it kept of those to what is gone, and what asks for them: the revisions that it carries out, and
 * those that it is to carry out.
 */
export interface Standing {
  readonly answers: readonly StoredAnswer[];
  readonly kept: readonly StoredKept[];
  readonly before: readonly AskedRevision[];
  readonly now: readonly AskedRevision[];
}

/** How a draft stands before it carries out these revisions. */
export async function loadStanding(
  db: Transaction,
  revisionId: string,
  parentIds: readonly string[],
): Promise<Standing> {
  const parents = await db.revisionParent.findMany({ where: { revisionId }, orderBy: { parentId: 'asc' } });
  const beforeIds = parents.map(({ parentId }) => parentId);
  const asked = await loadAskedRevisions(db, [...new Set([...beforeIds, ...parentIds])]);
  const named = (ids: readonly string[]) => ids.flatMap((id) => asked.get(id) ?? []);
  return {
    answers: await loadStoredAnswers(db, [revisionId]),
    kept: await loadStoredKept(db, [revisionId]),
    before: named(beforeIds),
    now: named(parentIds),
  };
}

/** What a draft's rebase came to. */
export interface RebasedDraft {
  /** How many answers it changed. */
  readonly taken: number;
  /** The keys of the targets above whose conflicts are left open. */
  readonly open: readonly string[];
}

/**
 * Makes a draft carry out the revisions `now`, and brings its answers under them as `rebase` says, losing none. This is
 * the one way in which a draft moves. Refuses what `applyRebase` refuses; then nothing is stored.
 */
export async function rebaseDraft(
  db: Transaction,
  draft: MovingDraft,
  standing: Standing,
  decided: Decided,
): Promise<Result<RebasedDraft>> {
  const { now } = standing;
  const moved = moveAnswers(standing, decided);
  if (!moved.ok) return moved;
  await storeParents(
    db,
    draft.revisionId,
    now.map(({ id }) => id),
  );
  const taken = await storeMoved(db, draft, moved.value, now, decided);
  return resultOf({ taken, open: moved.value.open }, []);
}
