import { graphql, type ResultOf } from '@bacthang/contract';
import { CommitmentFacts } from '../../target/commitment.fragment.ts';
import { IndicatorFacts } from '../../target/indicator.fragment.ts';

const ReadWithFacts = graphql(`
  fragment ReadWithFacts on ReadWith @_unmask {
    baselines { year value numerator denominator estimated standardCode }
    assigned { year numerator denominator }
    parentFigures { provisional figure { year numerator denominator } }
  }
`);
export type ReadWithFacts = ResultOf<typeof ReadWithFacts>;

/** A target with the units that carry it: all that sums, room and what-if are worked out from, without another request. */
export const CarriedTarget = graphql(
  `
    fragment CarriedTarget on Target @_unmask {
      id
      distribution
      binding
      indicator { ...IndicatorFacts }
      commitment { ...CommitmentFacts }
      readWith { ...ReadWithFacts }
      carriers {
        unitKey
        unitName
        state
        decision
        commitment { ...CommitmentFacts }
        readWith { ...ReadWithFacts }
      }
    }
  `,
  [IndicatorFacts, CommitmentFacts, ReadWithFacts],
);
export type CarriedTarget = ResultOf<typeof CarriedTarget>;

export const CarriersQuery = graphql(
  `
    query Carriers($targetId: ID!) {
      target(id: $targetId) {
        ...CarriedTarget
        revision { id plan { id unit { id key fullName } } }
      }
    }
  `,
  [CarriedTarget],
);
