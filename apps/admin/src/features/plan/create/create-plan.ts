import { graphql } from '@bacthang/contract';
import { RefusedFacts } from '../../../lib/refusal.fragment.ts';

export const CreatePlanMutation = graphql(
  `
    mutation CreatePlan($input: CreatePlanInput!) {
      createPlan(input: $input) {
        __typename
        ... on CreatePlanSuccess { plan { id draft { id } } }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
