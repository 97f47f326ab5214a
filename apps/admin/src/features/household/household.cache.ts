import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** A file is asked of the server whenever it is opened; only what searches found is remembered. */
export const updates: MutationUpdates = {
  saveHousehold: (_result, _args, cache) => forget(cache, 'Query', 'householdSearch'),
  endHousehold: (_result, _args, cache) => forget(cache, 'Query', 'householdSearch'),
  moveHousehold: (_result, _args, cache) => forget(cache, 'Query', 'householdSearch', 'supportNeeds'),
  splitHousehold: (_result, _args, cache) => forget(cache, 'Query', 'householdSearch'),
  sendHousehold: (_result, _args, cache) => forget(cache, 'Query', 'householdMoves'),
  takeInHousehold: (_result, _args, cache) =>
    forget(cache, 'Query', 'householdMoves', 'householdSearch', 'supportNeeds', 'figure'),
  renameVillage: (_result, _args, cache) => forget(cache, 'Query', 'householdSearch', 'reviewRounds', 'supportNeeds'),
  addVillage: (_result, _args, cache) => forget(cache, 'Query', 'unit'),
};
