import { graphql } from '@bacthang/contract';

/** The documents of the journey: what the screens send, without the screens. */

export const PLAN = graphql(`
  query Plan($unit: String!) {
    unit(key: $unit) {
      plans {
        id
        organization { chain }
        draft {
          id version title documentNumber
          missing { code subject }
          targets { id key statement version binding distribution commitment { kind comparator value upper periodFrom periodTo baseYear condition reference } }
          inheritedTargets { state target { id key statement binding commitment { kind comparator value upper periodFrom periodTo baseYear condition reference } } answer { id version } }
        }
        latest { id number contentHash recomputedHash canonicalJson targets { id key decision } }
      }
    }
  }
`);

export const SET_RULES = graphql(`
  mutation SetRules($input: SetTargetRulesInput!) {
    setTargetRules(input: $input) {
      __typename
      ... on SetTargetRulesSuccess { targets { key binding distribution version } }
      ... on Refused { refusals { code path } }
    }
  }
`);

export const SAVE_TARGET = graphql(`
  mutation SaveTarget($input: SaveTargetInput!) {
    saveTarget(input: $input) {
      __typename
      ... on SaveTargetSuccess { target { id key decision version } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

export const PUBLISH = graphql(`
  mutation Publish($input: PublishPlanInput!) {
    publishPlan(input: $input) {
      __typename
      ... on PublishPlanSuccess { revision { id number contentHash recomputedHash canonicalJson } }
      ... on Refused { refusals { code subject path } }
      ... on PlanConflict { yourVersion current { version } }
    }
  }
`);

export const WORK = graphql(`
  query Work {
    viewer {
      work {
        __typename
        ... on PlanToAnswer { revision { id title } plan { id } answered total }
        ... on ConsentToDecide { consent { version state requester { name } target { id statement reason commitment { value } } } }
        ... on RevisionToCompare { ours { id } base { id number } next { id number } }
        ... on ResultsToEnter { unit { key } year entered total }
      }
    }
  }
`);

export const CREATE_PLAN = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
      __typename
      ... on CreatePlanSuccess { plan { id draft { id version inheritedTargets { state target { id key statement } } } } }
      ... on Refused { refusals { code path value } }
    }
  }
`);

export const ANSWER = graphql(`
  mutation Answer($input: AnswerTargetInput!) {
    answerTarget(input: $input) {
      __typename
      ... on AnswerTargetSuccess { inherited { state answer { id version decision comparison { relation difference } consent { state } } } }
      ... on Refused { refusals { code path value allowed } }
      ... on TargetConflict { yourVersion current { decision version } }
    }
  }
`);

export const ADOPT = graphql(`
  mutation Adopt($input: AdoptTargetsInput!) {
    adoptTargets(input: $input) {
      __typename
      ... on AdoptTargetsSuccess { adopted revision { id version missing { code subject } } }
      ... on Refused { refusals { code path } }
    }
  }
`);

export const DECIDE = graphql(`
  mutation Decide($input: DecideConsentInput!) {
    decideConsent(input: $input) {
      __typename
      ... on DecideConsentSuccess { consent { state note decidedBy { name } } }
      ... on Refused { refusals { code } }
    }
  }
`);

export const SUBMIT = graphql(`
  mutation Submit($input: SubmitObservationsInput!) {
    submitObservations(input: $input) {
      __typename
      ... on SubmitObservationsSuccess { observations { value } }
      ... on ObservationConflict { current { version } }
      ... on Refused { refusals { code path value } }
    }
  }
`);

export const OBSERVATIONS = graphql(`
  query Observations($unitKey: String!, $year: Int!) {
    observations(unitKey: $unitKey, year: $year) { indicator { code } subgroup { code } status version numerator }
  }
`);

export const FIGURE = graphql(`
  query Figure($unitKey: String!, $year: Int!) {
    figure(unitKey: $unitKey, indicatorCode: "poverty-rate", year: $year) {
      numerator denominator reported expected synthetic status target { statement }
      parts { unit { key } numerator reported expected parts { unit { key } numerator own { source } } }
    }
  }
`);

export const LINEAGE = graphql(`
  query Lineage($id: ID!) {
    target(id: $id) {
      lineage {
        targets { revisionNumber contentHash organization { name } unit { tier } }
        directives { number }
        edges { kind lower { number } upper { number } }
      }
    }
  }
`);

export const START_REVISION = graphql(`
  mutation StartRevision($input: StartRevisionInput!) {
    startRevision(input: $input) {
      __typename
      ... on StartRevisionSuccess { plan { id draft { id version targets { id key version statement indicator { code } subgroup { code } commitment { kind comparator value upper periodFrom periodTo baseYear condition reference } binding distribution section outlook } } } }
      ... on Refused { refusals { code } }
    }
  }
`);

export const CHANGES = graphql(`
  query Changes($revisionId: ID!, $since: ID!) {
    revision(id: $revisionId) {
      changes(since: $since) { kind key fields before { commitment { value } } after { commitment { value } } }
    }
  }
`);
