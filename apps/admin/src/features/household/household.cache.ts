import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** A file is asked of the server whenever it is opened; only what searches found is remembered. */
export const updates: MutationUpdates = {
  saveHousehold: (_result, _args, cache) => forget(cache, 'Query', 'householdSearch'),
  endHousehold: (_result, _args, cache) => forget(cache, 'Query', 'householdSearch'),
  renameVillage: (_result, _args, cache) => forget(cache, 'Query', 'householdSearch', 'reviewRounds', 'supportNeeds'),
  addVillage: (_result, _args, cache) => forget(cache, 'Query', 'unit'),
};
