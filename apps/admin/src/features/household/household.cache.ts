import type { Cache } from '@urql/exchange-graphcache';
import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** Whoever looks again asks the server again: a file that is read anew is a reading anew. */
function registerChanged(cache: Cache): void {
  forget(cache, 'Query', 'household', 'householdSearch', 'fileReads');
}

export const updates: MutationUpdates = {
  saveHousehold: (_result, _args, cache) => registerChanged(cache),
  endHousehold: (_result, _args, cache) => registerChanged(cache),
  addVillage: (_result, _args, cache) => forget(cache, 'Query', 'unit'),
};
