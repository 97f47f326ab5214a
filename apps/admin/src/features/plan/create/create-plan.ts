import { graphql } from '@bacthang/contract';

export const CreatePlanMutation = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
      __typename
      ... on CreatePlanSuccess { plan { id draft { id } } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);
