import { graphql } from '@bacthang/contract';

export const StartRevisionMutation = graphql(`
  mutation StartRevision($input: StartRevisionInput!) {
    startRevision(input: $input) {
      __typename
      ... on StartRevisionSuccess { plan { id draft { id version } } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);
