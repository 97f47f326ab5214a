import { graphql, type ResultOf } from '@bacthang/contract';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PageFacts } from '../../lib/page.fragment.ts';
import { freshWhereOnline } from '../../lib/request-policy.ts';
import { CaseRow, CaseSteps, RoundFacts, RoundStanding } from './review.documents.ts';

const RoundQuery = graphql(
  `
    query ReviewRound($id: ID!, $villageKey: String, $after: String) {
      reviewRound(id: $id) {
        id
        ...RoundFacts
        ...RoundStanding
        cases(first: 200, after: $after, villageKey: $villageKey) {
          totalCount
          pageInfo { ...PageFacts }
          edges { cursor node { id ...CaseRow ...CaseSteps } }
        }
      }
    }
  `,
  [PageFacts, RoundFacts, RoundStanding, CaseRow, CaseSteps],
);

export type OpenRound = NonNullable<ResultOf<typeof RoundQuery>['reviewRound']>;
export type RoundCase = OpenRound['cases']['edges'][number]['node'];

/** A round with its households, or those of one village; a list longer than a page is brought page by page. */
export function useRound(id: string, villageKey: string | null = null) {
  const [after, setAfter] = useState<string | null>(null);
  const [state, ask] = useQuery({
    query: RoundQuery,
    variables: { id, villageKey, after },
    requestPolicy: freshWhereOnline(),
  });
  const page = state.data?.reviewRound?.cases.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage && !state.stale && !state.fetching) setAfter(page.endCursor);
  }, [page, state.stale, state.fetching]);
  return { state, retry: () => ask({ requestPolicy: 'network-only' }) };
}

export const casesOf = ({ cases }: OpenRound): readonly RoundCase[] => cases.edges.map(({ node }) => node);
