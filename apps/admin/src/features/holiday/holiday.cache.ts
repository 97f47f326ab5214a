import { forget, type MutationUpdates } from '../../lib/cache.ts';

/** Deadlines are counted by the calendar, so whoever looks at a round sees them anew. */
export const updates: MutationUpdates = {
  setHolidays: (_result, _args, cache) =>
    forget(cache, 'Query', 'holidayYears', 'reviewRound', 'reviewRounds', 'reviewCase'),
};
