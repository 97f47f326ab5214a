import { graphql } from '@bacthang/contract';
import { AnsweredFacts, AnswerFacts } from './answer.documents.ts';

export const AnswerTarget = graphql(
  `
    mutation AnswerTarget($input: AnswerTargetInput!) {
      answerTarget(input: $input) {
        __typename
        ... on AnswerTargetSuccess {
          revision {
            ...AnsweredFacts
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
            ...AnswerFacts
          }
        }
      }
    }
  `,
  [AnsweredFacts, AnswerFacts],
);

export const AdoptTargets = graphql(
  `
    mutation AdoptTargets($input: AdoptTargetsInput!) {
      adoptTargets(input: $input) {
        __typename
        ... on AdoptTargetsSuccess {
          adopted
          revision {
            ...AnsweredFacts
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
      }
    }
  `,
  [AnsweredFacts],
);

/** Takes an answer back: the inherited target is unanswered again. */
export const WithdrawAnswer = graphql(
  `
    mutation WithdrawAnswer($input: RemoveTargetInput!) {
      removeTarget(input: $input) {
        __typename
        ... on RemoveTargetSuccess {
          removedTargetId
          revision {
            ...AnsweredFacts
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
  `,
  [AnsweredFacts],
);

/** Takes the figure that the publisher proposed in place of a relaxed answer. */
export const AcceptProposal = graphql(
  `
    mutation AcceptProposal($input: AcceptProposalInput!) {
      acceptProposal(input: $input) {
        __typename
        ... on AcceptProposalSuccess {
          revision {
            ...AnsweredFacts
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
            state
          }
        }
      }
    }
  `,
  [AnsweredFacts],
);
