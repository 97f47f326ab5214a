import type { Cache } from '@urql/exchange-graphcache';
import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** A report changes its own figure, every figure above it, boards, and what waits for whom. */
function figuresChanged(cache: Cache): void {
  forget(cache, 'Query', 'observations', 'figures', 'figure', 'board', 'boardSums', 'readObservationSheet');
  forget(cache, { __typename: 'Viewer' }, 'work');
}

export const updates: MutationUpdates = {
  submitObservations: (_result, _args, cache) => figuresChanged(cache),
  takeObservationSheet: (_result, _args, cache) => figuresChanged(cache),
  acceptObservations: (_result, _args, cache) => figuresChanged(cache),
};
