import { forget, type MutationUpdates } from '../../lib/cache.ts';

export const updates: MutationUpdates = {
  addIndicator: (_result, _args, cache) => forget(cache, 'Query', 'indicators'),
};
