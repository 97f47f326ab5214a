import type { HouseholdFacts } from '../household-facts.ts';
import { testsOf } from './class-tests.rules.ts';
import { incomeOf } from './income.rules.ts';
import type { Settled } from './settled.ts';

/**
 * Whether a household is poor by its income alone, whatever it lacks: the first line of the table that its income lies within asks
 * for no deprivations. MDP-2016 has such a line below the one that asks for them, the later standards have none.
 */
export function incomeAloneOf(settled: Settled): (facts: HouseholdFacts) => boolean {
  return (facts) => {
    const { amount } = incomeOf(settled, facts);
    if (amount === undefined || facts.area === undefined) return false;
    const within = testsOf(settled.table, facts.area).find(({ upTo }) => amount <= upTo);
    return within?.class === 'poor' && within.atLeast === 0;
  };
}
