import type { Transaction } from '@bacthang/database';
import { NOTHING_DECIDED } from '../../cascade/rebase/move-answers.ts';
import type { MovingDraft } from '../../cascade/rebase/moved.store.ts';
import { loadStanding, rebaseDraft } from '../../cascade/rebase/rebase-draft.ts';

/**
 * Makes a draft carry out these revisions, and takes over what goes by itself: what was adopted follows, and what was
 * not changed above is kept. A conflict stays with the earlier revision until someone decides, and counts as unanswered;
 * where a target is gone the answer becomes a target of the plan itself, and "not applicable" falls away.
 */
export async function followParents(db: Transaction, draft: MovingDraft, parentIds: readonly string[]): Promise<void> {
  const standing = await loadStanding(db, draft.revisionId, parentIds);
  const rebased = await rebaseDraft(db, draft, standing, NOTHING_DECIDED);
  if (!rebased.ok) throw new Error(`nothing was decided on draft ${draft.revisionId}, yet something is refused`);
}
