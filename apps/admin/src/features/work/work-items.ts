import { graphql, type ResultOf } from '@bacthang/contract';
import { NamedRevision } from '../plan/named-revision.fragment.ts';

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

const GROUPS: Readonly<Record<WorkItem['__typename'], string>> = {
  ConsentToDecide: 'Chờ quyết định',
  PlanToAnswer: 'Kế hoạch cấp trên chờ trả lời',
  RevisionToCompare: 'Bản mới của cấp trên',
  ResultsToAccept: 'Số liệu chờ chấp nhận',
  ResultsToEnter: 'Số liệu cần nhập',
};
const GROUP_ORDER = Object.keys(GROUPS) as readonly WorkItem['__typename'][];

export interface WorkGroup {
  readonly title: string;
  readonly items: readonly WorkItem[];
}

/** What others wait for comes first; empty groups are left out. */
export function groupWork(items: readonly WorkItem[]): readonly WorkGroup[] {
  const byKind = Map.groupBy(items, (item) => item.__typename);
  return GROUP_ORDER.flatMap((kind) => {
    const found = byKind.get(kind);
    return found ? [{ title: GROUPS[kind], items: found }] : [];
  });
}
