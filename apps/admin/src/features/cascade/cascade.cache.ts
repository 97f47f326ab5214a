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
    forget(cache, 'Query', 'board');
  },
};
