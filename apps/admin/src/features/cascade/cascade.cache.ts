import type { Cache } from '@urql/exchange-graphcache';
import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** What waits for whom. */
function workChanged(cache: Cache): void {
  forget(cache, { __typename: 'Viewer' }, 'work');
}

export const updates: MutationUpdates = {
  answerTarget: (_result, _args, cache) => workChanged(cache),
  adoptTargets: (_result, _args, cache) => workChanged(cache),
  rebasePlan: (_result, _args, cache) => workChanged(cache),
  decideConsent: (_result, _args, cache) => {
    workChanged(cache);
    forget(cache, 'Query', 'board', 'boardSums');
  },
  acceptProposal: (_result, _args, cache) => workChanged(cache),
  /** A draft that is kept for the first time is not yet among those of its sheet. */
  saveAssignment: (result, _args, cache) => {
    if (isFirstVersion(result['saveAssignment'])) forget(cache, 'Query', 'assignmentSheet');
  },
  publishAssignment: (_result, _args, cache) => forget(cache, 'Query', 'board', 'boardSums', 'figures', 'figure'),
  discardAssignment: (_result, _args, cache) => forget(cache, 'Query', 'assignmentSheet'),
};

function isFirstVersion(result: unknown): boolean {
  const { assignment } = (result ?? {}) as { readonly assignment?: { readonly version?: number } };
  return assignment?.version === 1;
}
