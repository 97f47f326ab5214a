import { forget, type MutationUpdates } from '../../lib/cache.ts';

export const updates: MutationUpdates = {
  saveDirective: (_result, _args, cache) => forget(cache, 'Query', 'directives'),
};
