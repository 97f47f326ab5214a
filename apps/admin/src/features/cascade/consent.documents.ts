import { graphql, type ResultOf } from '@bacthang/contract';
import { CommitmentFacts } from '../target/commitment.fragment.ts';
import { IndicatorFacts } from '../target/indicator.fragment.ts';
import { ExchangeFacts } from './exchange.fragment.ts';

export const ConsentFacts = graphql(
  `
    fragment ConsentFacts on Consent @_unmask {
      ...ExchangeFacts
      requestedAt
      viewerCanDecide
      requester {
        id
        name
        unit {
          id
          key
          fullName
        }
      }
      target {
        id
        statement
        reason
        indicator {
          ...IndicatorFacts
        }
        subgroup {
          id
          code
          name
        }
        commitment {
          ...CommitmentFacts
        }
        comparison {
          relation
          difference
          year
          childBound
          parentBound
        }
        parentTarget {
          id
          statement
          distribution
          commitment {
            ...CommitmentFacts
          }
        }
        revision {
          id
          state
        }
      }
    }
  `,
  [ExchangeFacts, IndicatorFacts, CommitmentFacts],
);
export type ConsentFacts = ResultOf<typeof ConsentFacts>;

export const ConsentsQuery = graphql(
  `
    query Consents($organizationId: ID) {
      viewer {
        work(organizationId: $organizationId) {
          __typename
          ... on ConsentToDecide {
            consent {
              ...ConsentFacts
            }
          }
        }
      }
    }
  `,
  [ConsentFacts],
);

export const DecideConsent = graphql(
  `
    mutation DecideConsent($input: DecideConsentInput!) {
      decideConsent(input: $input) {
        __typename
        ... on DecideConsentSuccess {
          consent {
            ...ConsentFacts
          }
        }
        ... on Refused {
          refusals {
            code
            path
            value
            allowed
            subject
          }
        }
        ... on ConsentConflict {
          yourVersion
          current {
            ...ConsentFacts
          }
        }
      }
    }
  `,
  [ConsentFacts],
);
