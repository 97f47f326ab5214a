import { graphql, type ResultOf } from '@bacthang/contract';
import { NamedRevision } from '../plan/named-revision.fragment.ts';

const AskedFragment = graphql(`
  fragment Waiting_Target on Target @_unmask { id statement consent { state requestedAt publisher { id name } } }
`);

/** What the organization has sent off and others have not answered yet. */
export const WaitingQuery = graphql(
  `
    query Waiting($organizationId: ID, $unitKey: String!, $year: Int!) {
      plans(organizationId: $organizationId, first: 20) {
        edges {
          cursor
          node {
            id
            draft { id targets { ...Waiting_Target } }
            latest { ...NamedRevision addressing { count } children { id } targets { ...Waiting_Target } }
          }
        }
      }
      observations(unitKey: $unitKey, year: $year) {
        id status numerator denominator indicator { id code } subgroup { id code }
      }
    }
  `,
  [AskedFragment, NamedRevision],
);

type Data = ResultOf<typeof WaitingQuery>;
type Plan = Data['plans']['edges'][number]['node'];
type Report = Data['observations'][number];

/** Relaxed answers of ours on which the tier above has not decided: in the draft, or else as they were published. */
export function consentsAsked(plans: readonly Plan[]) {
  return plans.flatMap(
    ({ id: planId, draft, latest }) =>
      (draft ?? latest)?.targets.flatMap(({ id, statement, consent }) =>
        consent?.state === 'PENDING' ? [{ planId, targetId: id, statement, consent }] : [],
      ) ?? [],
  );
}

/** Plans of ours in force that some of those whom they reach have not carried into a plan of their own. */
export function plansUnanswered(plans: readonly Plan[]) {
  return plans.flatMap(({ latest }) => {
    const [done, all] = [latest?.children.length ?? 0, latest?.addressing.count ?? 0];
    return latest && done < all ? [{ revision: latest, done, all }] : [];
  });
}

/** How many figures we submitted that are not official as submitted. */
export function figuresSubmitted(reports: readonly Report[]): number {
  const measure = ({ indicator, subgroup }: Report) => `${indicator.code}/${subgroup?.code ?? ''}`;
  const official = new Map(reports.filter(({ status }) => status === 'OFFICIAL').map((each) => [measure(each), each]));
  return reports.filter((report) => {
    const accepted = official.get(measure(report));
    const same = accepted?.numerator === report.numerator && accepted.denominator === report.denominator;
    return report.status === 'PROVISIONAL' && !same;
  }).length;
}
