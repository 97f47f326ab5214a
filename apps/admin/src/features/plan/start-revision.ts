import { graphql } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';

export const StartRevisionMutation = graphql(
  `
    mutation StartRevision($input: StartRevisionInput!) {
      startRevision(input: $input) {
        __typename
        ... on StartRevisionSuccess { plan { id draft { id version } } }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
