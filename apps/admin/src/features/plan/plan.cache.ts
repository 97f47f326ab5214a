import type { Cache } from '@urql/exchange-graphcache';
import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** Lists of plans, and what waits for whom. */
function listsChanged(cache: Cache): void {
  forget(cache, 'Query', 'plans');
  forget(cache, { __typename: 'Viewer' }, 'work');
}

/** Besides the lists: the plan's own revisions, those above it that count one child more, boards and figures. */
function standingChanged(cache: Cache): void {
  listsChanged(cache);
  forget(cache, 'Query', 'plan', 'revision', 'unit', 'board', 'boardSums', 'figures', 'figure');
}

export const updates: MutationUpdates = {
  createPlan: (_result, _args, cache) => listsChanged(cache),
  startRevision: (_result, _args, cache) => listsChanged(cache),
  discardDraft: (_result, _args, cache) => standingChanged(cache),
  publishPlan: (_result, _args, cache) => standingChanged(cache),
};
