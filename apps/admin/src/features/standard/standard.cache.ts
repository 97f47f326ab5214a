import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** What was confirmed changes what stands in the way of rounds, too. */
export const updates: MutationUpdates = {
  confirmParameter: (_result, _args, cache) => forget(cache, 'Query', 'standards', 'reviewRound', 'reviewRounds'),
  loadScoreTables: (_result, _args, cache) => forget(cache, 'Query', 'scoreTables', 'reviewRound'),
  setProvincialStandard: (_result, _args, cache) =>
    forget(cache, 'Query', 'provincialRules', 'reviewRound', 'reviewRounds'),
  setOpinionRule: (_result, _args, cache) => forget(cache, 'Query', 'provincialRules', 'reviewRound', 'reviewRounds'),
  confirmProcedure: (_result, _args, cache) => forget(cache, 'Query', 'reviewProcedure', 'reviewRound', 'reviewRounds'),
};
