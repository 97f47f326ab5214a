import { graphql } from '@bacthang/contract';
import { RefusedFacts } from '../../../../lib/refusal.fragment.ts';
import { AssignmentHead, AssignmentShares } from '../assign.documents.ts';

export const SaveAssignment = graphql(
  `
    mutation SaveAssignment($input: SaveAssignmentInput!) {
      saveAssignment(input: $input) {
        __typename
        ... on SaveAssignmentSuccess {
          assignment {
            ...AssignmentShares
          }
        }
        ... on AssignmentConflict {
          yourVersion
          current {
            ...AssignmentShares
          }
        }
        ...RefusedFacts
      }
    }
  `,
  [AssignmentShares, RefusedFacts],
);

export const PublishAssignment = graphql(
  `
    mutation PublishAssignment($input: PublishAssignmentInput!) {
      publishAssignment(input: $input) {
        __typename
        ... on PublishAssignmentSuccess {
          assignment {
            ...AssignmentHead
          }
        }
        ... on AssignmentConflict {
          yourVersion
          current {
            ...AssignmentShares
          }
        }
        ...RefusedFacts
      }
    }
  `,
  [AssignmentHead, AssignmentShares, RefusedFacts],
);

export const DiscardAssignment = graphql(
  `
  mutation DiscardAssignment($input: DiscardAssignmentInput!) {
    discardAssignment(input: $input) {
      __typename
      ... on DiscardAssignmentSuccess {
        discardedId
      }
      ... on AssignmentConflict {
        yourVersion
      }
      ...RefusedFacts
    }
  }
`,
  [RefusedFacts],
);
