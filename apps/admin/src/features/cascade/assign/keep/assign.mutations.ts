import { graphql } from '@bacthang/contract';
import { RefusedFacts } from '../../../../lib/refusal.fragment.ts';
import { AssignmentHead, AssignmentShares } from '../assign.documents.ts';

/** What stands now where somebody else was first. */
const AssignmentConflictFacts = graphql(
  `
    fragment AssignmentConflictFacts on AssignmentConflict @_unmask { yourVersion current { ...AssignmentShares } }
  `,
  [AssignmentShares],
);

export const SaveAssignment = graphql(
  `
    mutation SaveAssignment($input: SaveAssignmentInput!) {
      saveAssignment(input: $input) {
        __typename
        ... on SaveAssignmentSuccess { assignment { ...AssignmentShares } }
        ...AssignmentConflictFacts
        ...RefusedFacts
      }
    }
  `,
  [AssignmentShares, AssignmentConflictFacts, RefusedFacts],
);

export const PublishAssignment = graphql(
  `
    mutation PublishAssignment($input: PublishAssignmentInput!) {
      publishAssignment(input: $input) {
        __typename
        ... on PublishAssignmentSuccess { assignment { ...AssignmentHead } }
        ...AssignmentConflictFacts
        ...RefusedFacts
      }
    }
  `,
  [AssignmentHead, AssignmentConflictFacts, RefusedFacts],
);

export const DiscardAssignment = graphql(
  `
    mutation DiscardAssignment($input: DiscardAssignmentInput!) {
      discardAssignment(input: $input) {
        __typename
        ... on DiscardAssignmentSuccess { discardedId }
        ... on AssignmentConflict { yourVersion }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
