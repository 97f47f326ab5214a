import type { UpdateResolver } from '@urql/exchange-graphcache';
import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** What is recorded of a household changes who needs what, and the coverage figures that are counted from it. */
const counted: UpdateResolver = (_result, _args, cache) =>
  forget(cache, 'Query', 'supportNeeds', 'figure', 'figures', 'observations');

export const updates: MutationUpdates = {
  setCauses: counted,
  recordNeed: counted,
  endNeed: counted,
  recordSupport: counted,
  withdrawSupport: counted,
  endHousehold: counted,
  addSupportKind: (_result, _args, cache) => forget(cache, 'Query', 'supportKinds'),
};
