import { graphql } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';
import { CaseRow, CaseSteps, RoundFacts, RoundStanding } from './review.documents.ts';

/** A household after something was done to it; its round is named so that its counts are asked for again. */
const ActedCase = graphql(
  `
    fragment ActedCase on ReviewCase @_unmask {
      id
      ...CaseRow
      ...CaseSteps
      round { id }
      complaints { id on reason recheckedOn class finding postedOn }
    }
  `,
  [CaseRow, CaseSteps],
);

export const OpenRound = graphql(
  `
    mutation OpenRound($input: OpenRoundInput!) {
      openRound(input: $input) {
        __typename
        ... on OpenRoundSuccess { round { id ...RoundFacts } }
        ...RefusedFacts
      }
    }
  `,
  [RoundFacts, RefusedFacts],
);

export const RecordRequest = graphql(
  `
    mutation RecordRequest($input: RecordRequestInput!) {
      recordRequest(input: $input) {
        __typename
        ... on RecordRequestSuccess { caseId }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);

export const ScoreCase = graphql(
  `
    mutation ScoreCase($input: ScoreCaseInput!) {
      scoreCase(input: $input) {
        __typename
        ... on ScoreCaseSuccess { cases { id ...ActedCase result { class on } } }
        ... on ReviewConflict {
          current { id version class step doneSteps { act on late deadline by { id name } } result { class on facts } }
        }
        ...RefusedFacts
      }
    }
  `,
  [ActedCase, RefusedFacts],
);

export const RecordMeeting = graphql(
  `
    mutation RecordMeeting($input: RecordMeetingInput!) {
      recordMeeting(input: $input) {
        __typename
        ... on RecordMeetingSuccess { cases { id ...ActedCase } }
        ... on ReviewConflict { current { id ...ActedCase } }
        ...RefusedFacts
      }
    }
  `,
  [ActedCase, RefusedFacts],
);

export const PostResults = graphql(
  `
    mutation PostResults($input: PostResultsInput!) {
      postResults(input: $input) {
        __typename
        ... on PostResultsSuccess { cases { id ...ActedCase } }
        ...RefusedFacts
      }
    }
  `,
  [ActedCase, RefusedFacts],
);

export const FileComplaint = graphql(
  `
    mutation FileComplaint($input: FileComplaintInput!) {
      fileComplaint(input: $input) {
        __typename
        ... on FileComplaintSuccess { cases { id ...ActedCase } }
        ...RefusedFacts
      }
    }
  `,
  [ActedCase, RefusedFacts],
);

export const RecheckCase = graphql(
  `
    mutation RecheckCase($input: RecheckCaseInput!) {
      recheckCase(input: $input) {
        __typename
        ... on RecheckCaseSuccess { cases { id ...ActedCase } }
        ...RefusedFacts
      }
    }
  `,
  [ActedCase, RefusedFacts],
);

export const PostRecheck = graphql(
  `
    mutation PostRecheck($input: PostRecheckInput!) {
      postRecheck(input: $input) {
        __typename
        ... on PostRecheckSuccess { cases { id ...ActedCase } }
        ...RefusedFacts
      }
    }
  `,
  [ActedCase, RefusedFacts],
);

export const AskOpinion = graphql(
  `
    mutation AskOpinion($input: AskOpinionInput!) {
      askOpinion(input: $input) {
        __typename
        ... on AskOpinionSuccess { round { id ...RoundFacts ...RoundStanding } }
        ...RefusedFacts
      }
    }
  `,
  [RoundFacts, RoundStanding, RefusedFacts],
);

export const GiveOpinion = graphql(
  `
    mutation GiveOpinion($input: GiveOpinionInput!) {
      giveOpinion(input: $input) {
        __typename
        ... on GiveOpinionSuccess { round { id ...RoundFacts ...RoundStanding } }
        ...RefusedFacts
      }
    }
  `,
  [RoundFacts, RoundStanding, RefusedFacts],
);

export const DecideRound = graphql(
  `
    mutation DecideRound($input: DecideRoundInput!) {
      decideRound(input: $input) {
        __typename
        ... on DecideRoundSuccess { round { id ...RoundFacts ...RoundStanding } }
        ... on ReviewRoundConflict { round { id ...RoundFacts ...RoundStanding } }
        ...RefusedFacts
      }
    }
  `,
  [RoundFacts, RoundStanding, RefusedFacts],
);
