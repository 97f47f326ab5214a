import { forget, type MutationUpdates } from '../../lib/cache.ts';

export const updates: MutationUpdates = {
  importTerritory: (result, _args, cache) => {
    const { stored } = result['importTerritory'] as { readonly stored?: boolean };
    if (stored) forget(cache, 'Query', 'unit', 'units', 'search');
  },
};
