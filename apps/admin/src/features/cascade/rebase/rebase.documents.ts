import { type FragmentOf, graphql } from '@bacthang/contract';
import { RefusalFacts, RefusedFacts } from '../../../lib/refusal.fragment.ts';
import { ChangedTargetFragment } from '../../plan/compare/change.ts';
import { NamedRevision } from '../../plan/named-revision.fragment.ts';
import { AnsweredFacts, AnswerFacts } from '../answer.documents.ts';

export const RebaseFacts = graphql(
  `
    fragment RebaseFacts on Rebase @_unmask {
      moved
      base { id number }
      next { ...NamedRevision }
      targets {
        outcome
        resolutions
        change {
          key
          fields
          before { ...Change_Target }
          after { ...Change_Target }
        }
        answer { ...AnswerFacts }
      }
    }
  `,
  [NamedRevision, ChangedTargetFragment, AnswerFacts],
);
export type RebaseFacts = FragmentOf<typeof RebaseFacts>;
export type RebasedTarget = RebaseFacts['targets'][number];

export const RebaseQuery = graphql(
  `
    query Rebase($planId: ID!) {
      plan(id: $planId) {
        id
        viewerCanEdit
        viewerCanPublish
        organization { id name }
        unit { id key fullName }
        latest { id number periodFrom periodTo outlookYear }
        draft { id version periodFrom periodTo outlookYear missing { ...RefusalFacts } }
        rebases { ...RebaseFacts }
      }
    }
  `,
  [RefusalFacts, RebaseFacts],
);

export const RebasePlan = graphql(
  `
    mutation RebasePlan($input: RebasePlanInput!) {
      rebasePlan(input: $input) {
        __typename
        ... on RebasePlanSuccess {
          taken
          open
          revision {
            ...AnsweredFacts
            parents { id number plan { id } }
            newerParents { id }
            plan { id rebases { ...RebaseFacts } }
          }
        }
        ... on PlanConflict { current { id version } }
        ...RefusedFacts
      }
    }
  `,
  [AnsweredFacts, RebaseFacts, RefusedFacts],
);
