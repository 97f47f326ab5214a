import type { UpdateResolver } from '@urql/exchange-graphcache';
import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** Who is in the register, and in a round, has changed. */
const registerChanged: UpdateResolver = (_result, _args, cache) =>
  forget(
    cache,
    'Query',
    'householdSearch',
    'household',
    'householdImports',
    'reviewRounds',
    'reviewRound',
    'reviewCase',
  );

export const updates: MutationUpdates = {
  takeHouseholdImport: registerChanged,
  undoHouseholdImport: registerChanged,
};
