import { graphql } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';
import { TargetConflictFacts } from '../target/target.mutations.ts';
import { AnsweredFacts, AnswerFacts } from './answer.documents.ts';

export const AnswerTarget = graphql(
  `
    mutation AnswerTarget($input: AnswerTargetInput!) {
      answerTarget(input: $input) {
        __typename
        ... on AnswerTargetSuccess { revision { ...AnsweredFacts } }
        ... on TargetConflict { current { ...AnswerFacts } }
        ...RefusedFacts
      }
    }
  `,
  [AnsweredFacts, AnswerFacts, RefusedFacts],
);

export const AdoptTargets = graphql(
  `
    mutation AdoptTargets($input: AdoptTargetsInput!) {
      adoptTargets(input: $input) {
        __typename
        ... on AdoptTargetsSuccess { adopted revision { ...AnsweredFacts } }
        ...RefusedFacts
      }
    }
  `,
  [AnsweredFacts, RefusedFacts],
);

/** Takes an answer back: the inherited target is unanswered again. */
export const WithdrawAnswer = graphql(
  `
    mutation WithdrawAnswer($input: RemoveTargetInput!) {
      removeTarget(input: $input) {
        __typename
        ... on RemoveTargetSuccess { removedTargetId revision { ...AnsweredFacts } }
        ...TargetConflictFacts
        ...RefusedFacts
      }
    }
  `,
  [AnsweredFacts, TargetConflictFacts, RefusedFacts],
);

/** Takes the figure that the publisher proposed in place of a relaxed answer. */
export const AcceptProposal = graphql(
  `
    mutation AcceptProposal($input: AcceptProposalInput!) {
      acceptProposal(input: $input) {
        __typename
        ... on AcceptProposalSuccess { revision { ...AnsweredFacts } }
        ...RefusedFacts
        ... on ConsentConflict { yourVersion current { state } }
      }
    }
  `,
  [AnsweredFacts, RefusedFacts],
);
