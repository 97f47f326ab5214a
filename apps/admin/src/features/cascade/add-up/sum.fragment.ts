import { graphql, type ResultOf } from '@bacthang/contract';
import type { Bound } from '@bacthang/domain/cascade';
import { toFraction } from '@bacthang/domain/shared';
import { fromWire } from '../../../lib/wire.ts';
import type { CountedFacts, SumFacts } from './add-up.labels.ts';

/** Whether the parts of a target add up in one due year, as the server works it out: the figures alone. */
export const SumFigures = graphql(`
  fragment SumFigures on AddUp @_unmask {
    year
    required { comparator value provisional }
    implied { comparator value provisional }
    obstacle
    holds
    slack
    slackCount
  }
`);
export type ServedFigures = ResultOf<typeof SumFigures>;

/** The same with who stands behind it. */
export const SumFragment = graphql(
  `
    fragment SumFragment on AddUp @_unmask {
      ...SumFigures
      counted
      notAnswered
      waitingForConsent
      notApplicable
      uncounted { unitKey cause }
      heldConstant { unitKey year count }
      movers { unitKey excess count }
    }
  `,
  [SumFigures],
);
export type ServedSum = ResultOf<typeof SumFragment>;

/** The figures in the domain's own words, so that they read like what is worked out here. */
export function sumFigures({ holds, slack, slackCount, ...facts }: ServedFigures): SumFacts {
  return {
    year: facts.year,
    obstacle: facts.obstacle && fromWire(facts.obstacle),
    required: boundOf(facts.required),
    implied: boundOf(facts.implied),
    balance:
      holds === null || slack === null
        ? null
        : { holds, slack: toFraction(slack), slackCount: slackCount === null ? null : BigInt(slackCount) },
  };
}

/** The same with who stands behind them. */
export function sumOf(served: ServedSum): SumFacts & CountedFacts {
  const { notAnswered, waitingForConsent, notApplicable } = served;
  return {
    ...sumFigures(served),
    ...{ notAnswered, waitingForConsent, notApplicable },
    uncounted: served.uncounted.map(({ unitKey, cause }) => ({ unitId: unitKey, cause: fromWire(cause) })),
    heldConstant: served.heldConstant.map(({ unitKey, year, count }) => ({
      unitId: unitKey,
      year,
      count: BigInt(count),
    })),
  };
}

function boundOf(demand: ServedFigures['required']): Bound | null {
  if (demand === null) return null;
  const comparator = fromWire(demand.comparator);
  const { value, provisional } = demand;
  return {
    ...{ kind: 'bound', measure: 'atEnd', value: toFraction(value), provisional },
    comparator: comparator === 'about' ? 'eq' : comparator,
  };
}
