import { graphql, type ResultOf } from '@bacthang/contract';
import { TargetDraftFacts } from '../../target/target.draft.ts';

/** All of a draft that someone edits, besides its targets. */
export const EditedRevisionFragment = graphql(`
  fragment EditedRevision on Revision @_unmask {
    id
    version
    updatedAt
    kind
    documentNumber
    issuedOn
    title
    periodFrom
    periodTo
    outlookYear
    content {
      preamble
      scope
      sections { key parentKey kind number heading paragraphs }
      pastResults {
        year periodFrom count value planned standardCode note
        indicator { id code name unit breaksAtStandard }
        subgroup { id code name }
      }
      components { code parentCode name objective beneficiaries contents }
      beneficiaries { description priority }
      fundingSources { kind description amount }
      recipients { name purpose }
    }
    directives { kind directive { id number title issuer } }
    parents { id }
    tasks { key parentKey number title description deadline deliverable }
    responsibilities { organizationName role duty taskKey componentCodes organization { id } }
    obligations { kind subject from to via due { relation date everyYear quarter } }
    addressing { rule count included { id name } excluded { id name } }
    missing { code path value allowed subject }
  }
`);

export type EditedRevision = ResultOf<typeof EditedRevisionFragment>;

/** A target of the draft as its row and its form need it. */
export const EditedTargetFragment = graphql(
  `
    fragment EditedTarget on Target @_unmask {
      ...TargetDraftFacts
      ordinal
      decision
      indicator { id name unit direction valueType }
      subgroup { id name }
      parentTarget { id revision { id documentNumber title number } }
    }
  `,
  [TargetDraftFacts],
);

export type EditedTarget = ResultOf<typeof EditedTargetFragment>;

export const SavePlanMutation = graphql(
  `
    mutation SavePlan($input: SavePlanInput!) {
      savePlan(input: $input) {
        __typename
        ... on SavePlanSuccess { revision { ...EditedRevision } }
        ... on PlanConflict { yourVersion current { ...EditedRevision } }
        ... on Refused { refusals { code path value allowed subject } }
      }
    }
  `,
  [EditedRevisionFragment],
);

export const DiscardDraftMutation = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      __typename
      ... on DiscardDraftSuccess { planId plan { id draft { id } latest { id } } }
      ... on PlanConflict { yourVersion current { id version } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const PublishPlanMutation = graphql(`
  mutation PublishPlan($input: PublishPlanInput!) {
    publishPlan(input: $input) {
      __typename
      ... on PublishPlanSuccess {
        revision { id state number contentHash plan { id draft { id } latest { id } published { id number } } }
      }
      ... on PlanConflict { yourVersion current { id version } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const SaveTargetMutation = graphql(
  `
    mutation SaveTarget($input: SaveTargetInput!) {
      saveTarget(input: $input) {
        __typename
        ... on SaveTargetSuccess { target { ...EditedTarget revision { id version targets { id } missing { code path value allowed subject } } } }
        ... on TargetConflict { yourVersion current { ...EditedTarget updatedBy { id name } updatedAt } }
        ... on Refused { refusals { code path value allowed subject } }
      }
    }
  `,
  [EditedTargetFragment],
);

export const RemoveTargetMutation = graphql(`
  mutation RemoveTarget($input: RemoveTargetInput!) {
    removeTarget(input: $input) {
      __typename
      ... on RemoveTargetSuccess { removedTargetId revision { id version targets { id } missing { code path value allowed subject } } }
      ... on TargetConflict { yourVersion current { id version } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const SetTargetRulesMutation = graphql(`
  mutation SetTargetRules($input: SetTargetRulesInput!) {
    setTargetRules(input: $input) {
      __typename
      ... on SetTargetRulesSuccess { targets { id version binding distribution } }
      ... on TargetConflict { yourVersion current { id version binding distribution } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);
