import { graphql } from '@bacthang/contract';

export const SAVE_PLAN = graphql(`
  mutation SavePlan($input: SavePlanInput!) {
    savePlan(input: $input) {
      __typename
      ... on SavePlanSuccess {
        revision {
          version title documentNumber issuedOn periodFrom outlookYear
          content {
            preamble scope
            sections { key parentKey kind number heading paragraphs }
            pastResults { indicator { code } subgroup { code } year count value planned standardCode }
            components { code parentCode name } beneficiaries { description priority }
            fundingSources { kind description amount } recipients { name purpose }
          }
          directives { kind directive { id } } parents { id }
          tasks { key parentKey title } responsibilities { organizationName organization { id } role duty taskKey componentCodes }
          obligations { kind subject from to via due { relation date everyYear quarter } }
          addressing { rule count included { id } excluded { id } }
          targets { key decision reason parentTarget { id } }
          inheritedTargets { state target { id } answer { key } }
        }
      }
      ... on PlanConflict { yourVersion current { version title } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const START_REVISION = graphql(`
  mutation StartRevision($input: StartRevisionInput!) {
    startRevision(input: $input) {
      __typename
      ... on StartRevisionSuccess {
        plan {
          draft {
            id version title documentNumber content { preamble } parents { id number }
            tasks { key } responsibilities { duty } obligations { subject } directives { kind } addressing { count }
            targets { key decision reason commitment { value } parentTarget { id } consent { state } nestedIn { key } }
            inheritedTargets { state target { id } answer { key } }
            missing { code subject }
          }
        }
      }
      ... on Refused { refusals { code path } }
    }
  }
`);

export const DISCARD = graphql(`
  mutation Discard($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      __typename
      ... on DiscardDraftSuccess { planId plan { latest { number } draft { id } } }
      ... on PlanConflict { yourVersion current { version } }
      ... on Refused { refusals { code path } }
    }
  }
`);

/** A content that says nothing, and what more is given. */
export const content = (more: object = {}) => ({
  sections: [],
  pastResults: [],
  components: [],
  beneficiaries: [],
  fundingSources: [],
  recipients: [],
  ...more,
});
