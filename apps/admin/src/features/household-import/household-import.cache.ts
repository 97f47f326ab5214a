import type { Cache } from '@urql/exchange-graphcache';
import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** Who is in the register has changed. */
const registerChanged = (_result: unknown, _args: unknown, cache: Cache): void =>
  forget(cache, 'Query', 'householdSearch', 'household', 'householdImports');

export const updates: MutationUpdates = {
  takeHouseholdImport: registerChanged,
  undoHouseholdImport: registerChanged,
};
