import { graphql, type ResultOf } from '@bacthang/contract';
import type { Bound } from '@bacthang/domain/cascade';
import { toFraction } from '@bacthang/domain/shared';
import { fromWire } from '../../../lib/wire.ts';
import type { CountedFacts, SumFacts } from './add-up.labels.ts';

/** Whether the parts of a target add up in one due year, as the server works it out. */
export const SumFragment = graphql(`
  fragment SumFragment on AddUp @_unmask {
    year
    required { comparator value provisional }
    implied { comparator value provisional }
    obstacle
    holds
    slack
    slackCount
    counted
    notAnswered
    waitingForConsent
    notApplicable
    uncounted { unitKey cause }
    heldConstant { unitKey year count }
    movers { unitKey excess count }
  }
`);
export type ServedSum = ResultOf<typeof SumFragment>;

/** The same in the domain's own words, so that it reads like what is worked out here. */
export function sumOf({ holds, slack, slackCount, ...facts }: ServedSum): SumFacts & CountedFacts {
  return {
    ...facts,
    obstacle: facts.obstacle && fromWire(facts.obstacle),
    required: boundOf(facts.required),
    implied: boundOf(facts.implied),
    balance:
      holds === null || slack === null
        ? null
        : { holds, slack: toFraction(slack), slackCount: slackCount === null ? null : BigInt(slackCount) },
    uncounted: facts.uncounted.map(({ unitKey, cause }) => ({ unitId: unitKey, cause: fromWire(cause) })),
    heldConstant: facts.heldConstant.map(({ unitKey, year, count }) => ({
      unitId: unitKey,
      year,
      count: BigInt(count),
    })),
  };
}

function boundOf(demand: ServedSum['required']): Bound | null {
  if (demand === null) return null;
  const comparator = fromWire(demand.comparator);
  const { value, provisional } = demand;
  return {
    ...{ kind: 'bound', measure: 'atEnd', value: toFraction(value), provisional },
    comparator: comparator === 'about' ? 'eq' : comparator,
  };
}

/** The year to look at first: one that does not hold, else the last. */
export function firstToSee<T extends Pick<SumFacts, 'balance'>>(sums: readonly T[]): T | null {
  return sums.find(({ balance }) => balance?.holds === false) ?? sums.at(-1) ?? null;
}
