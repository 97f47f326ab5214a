import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';
import { CommitmentFacts } from '../target/commitment.fragment.ts';
import { ComparisonFacts, MeasuredTarget } from '../target/target.fragment.ts';
import { ExchangeFacts } from './exchange.fragment.ts';

export const ConsentFacts = graphql(
  `
    fragment ConsentFacts on Consent @_unmask {
      ...ExchangeFacts
      requestedAt
      viewerCanDecide
      requester { id name unit { id key fullName } }
      target {
        ...MeasuredTarget
        reason
        comparison { ...ComparisonFacts childBound parentBound }
        parentTarget { id statement distribution commitment { ...CommitmentFacts } }
        revision { id state }
      }
    }
  `,
  [ExchangeFacts, MeasuredTarget, ComparisonFacts, CommitmentFacts],
);
export type ConsentFacts = ResultOf<typeof ConsentFacts>;

export const ConsentsQuery = graphql(
  `
    query Consents($organizationId: ID) {
      viewer {
        work(organizationId: $organizationId) {
          __typename
          ... on ConsentToDecide { consent { ...ConsentFacts } }
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
        ... on DecideConsentSuccess { consent { ...ConsentFacts } }
        ... on ConsentConflict { current { ...ConsentFacts } }
        ...RefusedFacts
      }
    }
  `,
  [ConsentFacts, RefusedFacts],
);
