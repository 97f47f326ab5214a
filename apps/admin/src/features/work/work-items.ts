import { graphql, type ResultOf } from '@bacthang/contract';
import { NamedRevision } from '../plan/named-revision.fragment.ts';
import { ObligationFacts } from '../plan/obligation.fragment.ts';

export const WorkItemFragment = graphql(
  `
    fragment WorkRow_WorkItem on WorkItem {
      __typename
      ... on PlanToAnswer {
        answered
        total
        plan { id draft { id } }
        revision { ...NamedRevision periodFrom periodTo publishedAt }
      }
      ... on ConsentToDecide {
        consent {
          requestedAt
          requester { id name }
          target { id statement reason }
        }
      }
      ... on ProposalToAnswer {
        ours { id }
        consent {
          decidedAt
          note
          publisher { id name }
          target { id statement }
        }
      }
      ... on RevisionToCompare {
        ours { id }
        base { id number }
        next { ...NamedRevision publishedAt }
      }
      ... on ResultsToEnter { unit { id key fullName } year entered total }
      ... on ResultsToAccept { unit { id key fullName } year count }
    }
  `,
  [NamedRevision],
);
export type WorkItem = ResultOf<typeof WorkItemFragment>;

/** A plan of one's own: its draft, and the reporting regime of what is in force. */
export const OwnPlanFragment = graphql(
  `
    fragment Work_Plan on Plan {
      id
      draft { id title documentNumber updatedAt }
      latest { ...NamedRevision periodFrom periodTo outlookYear obligations { ...ObligationFacts } }
    }
  `,
  [NamedRevision, ObligationFacts],
);
export type OwnPlan = ResultOf<typeof OwnPlanFragment>;

/** What others wait for comes first, and of that what is decided quickest. */
const ORDER: readonly WorkItem['__typename'][] = [
  'ConsentToDecide',
  'ProposalToAnswer',
  'PlanToAnswer',
  'RevisionToCompare',
  'ResultsToAccept',
  'ResultsToEnter',
];

export function inOrder(items: readonly WorkItem[]): readonly WorkItem[] {
  return items.toSorted((a, b) => ORDER.indexOf(a.__typename) - ORDER.indexOf(b.__typename));
}
