import { graphql, type ResultOf } from '@bacthang/contract';
import { CommitmentFacts } from '../../target/commitment.fragment.ts';
import { IndicatorFacts } from '../../target/indicator.fragment.ts';
import { SumFragment } from '../add-up/sum.fragment.ts';

/** Which revision a link without one means. */
export const NewestRevisionQuery = graphql(`
  query NewestRevision($planId: ID!) {
    plan(id: $planId) { id published { id } }
  }
`);

export const CoverageQuery = graphql(
  `
    query Coverage($revisionId: ID!) {
      coverage(revisionId: $revisionId) {
        revision { id number title documentNumber plan { id organization { id name } } }
        units {
          unitKey
          unitName
          organizationName
          state
          openedAt
          planId
          requests
          answers { adopted tightened relaxed notApplicable unanswered waiting }
        }
        targets {
          target {
            id
            statement
            indicator { ...IndicatorFacts }
            subgroup { id name }
            commitment { ...CommitmentFacts }
            binding: addUp(reading: BINDING) { ...SumFragment }
            answered: addUp(reading: ANSWERED) { ...SumFragment }
          }
          answers { adopted tightened relaxed notApplicable unanswered waiting }
        }
      }
    }
  `,
  [IndicatorFacts, CommitmentFacts, SumFragment],
);

export type Coverage = NonNullable<ResultOf<typeof CoverageQuery>['coverage']>;
export type CoverageUnit = Coverage['units'][number];
export type CoverageTarget = Coverage['targets'][number];
export type CoverageState = CoverageUnit['state'];
/** Relaxed answers that wait for consent are read as what binds until then, or as they were answered. */
export type AnswerReading = 'binding' | 'answered';
