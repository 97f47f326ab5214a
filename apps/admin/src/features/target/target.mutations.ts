import { graphql } from '@bacthang/contract';
import { TargetDraftFacts } from './target.draft.ts';

export const SaveTarget = graphql(
  `
    mutation SaveTarget($input: SaveTargetInput!) {
      saveTarget(input: $input) {
        __typename
        ... on SaveTargetSuccess {
          target {
            ...TargetDraftFacts
            decision
            revision {
              id
              version
              targets {
                ...TargetDraftFacts
                decision
              }
              missing {
                code
                path
                value
                allowed
                subject
              }
            }
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
        ... on TargetConflict {
          yourVersion
          current {
            ...TargetDraftFacts
            updatedAt
            updatedBy {
              id
              name
            }
          }
        }
      }
    }
  `,
  [TargetDraftFacts],
);

export const RemoveTarget = graphql(`
  mutation RemoveTarget($input: RemoveTargetInput!) {
    removeTarget(input: $input) {
      __typename
      ... on RemoveTargetSuccess {
        removedTargetId
        revision {
          id
          version
          targets {
            id
          }
          missing {
            code
            path
            value
            allowed
            subject
          }
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
      ... on TargetConflict {
        yourVersion
      }
    }
  }
`);
