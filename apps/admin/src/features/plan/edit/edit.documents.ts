import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusalFacts, RefusedFacts } from '../../../lib/refusal.fragment.ts';

/** All of a draft that someone edits, besides its targets. */
export const EditedRevisionFragment = graphql(
  `
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
      missing { ...RefusalFacts }
    }
  `,
  [RefusalFacts],
);

export type EditedRevision = ResultOf<typeof EditedRevisionFragment>;

/** What stands now where somebody else changed the draft first. */
const PlanConflictFacts = graphql(`
  fragment PlanConflictFacts on PlanConflict @_unmask { current { id version } }
`);

export const SavePlanMutation = graphql(
  `
    mutation SavePlan($input: SavePlanInput!) {
      savePlan(input: $input) {
        __typename
        ... on SavePlanSuccess { revision { ...EditedRevision } }
        ... on PlanConflict { current { ...EditedRevision } }
        ...RefusedFacts
      }
    }
  `,
  [EditedRevisionFragment, RefusedFacts],
);

export const DiscardDraftMutation = graphql(
  `
    mutation DiscardDraft($input: DiscardDraftInput!) {
      discardDraft(input: $input) {
        __typename
        ... on DiscardDraftSuccess { planId plan { id draft { id } latest { id } } }
        ...PlanConflictFacts
        ...RefusedFacts
      }
    }
  `,
  [PlanConflictFacts, RefusedFacts],
);

export const PublishPlanMutation = graphql(
  `
    mutation PublishPlan($input: PublishPlanInput!) {
      publishPlan(input: $input) {
        __typename
        ... on PublishPlanSuccess {
          revision { id state number contentHash plan { id draft { id } latest { id } published { id number } } }
        }
        ...PlanConflictFacts
        ...RefusedFacts
      }
    }
  `,
  [PlanConflictFacts, RefusedFacts],
);
