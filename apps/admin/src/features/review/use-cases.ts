import { graphql, type ResultOf } from '@bacthang/contract';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageFacts } from '../../lib/page.fragment.ts';
import { freshWhereOnline } from '../../lib/request-policy.ts';
import { useAllPages, withoutData } from './all-pages.ts';
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

/**
 * A round with its households, or those of one village. A list longer than a page is brought page by page, and there is nothing
 * to see, to print or to act on before all of it is there.
 */
export function useRound(id: string, villageKey: string | null = null) {
  const [after, setAfter] = useState<string | null>(null);
  const [state, ask] = useQuery({
    query: RoundQuery,
    variables: { id, villageKey, after },
    requestPolicy: freshWhereOnline(),
  });
  const whole = useAllPages(state, state.data?.reviewRound?.cases.pageInfo, setAfter);
  return { state: whole ? state : withoutData(state), retry: () => ask({ requestPolicy: 'network-only' }) };
}

export const casesOf = ({ cases }: OpenRound): readonly RoundCase[] => cases.edges.map(({ node }) => node);

const RoundAlikeQuery = graphql(
  `
    query ReviewRoundAlike($id: ID!) {
      reviewRound(id: $id) {
        id
        ...RoundFacts
        ...RoundStanding
        alike { households persons example { id step class classBefore village { id key name } ...CaseSteps } }
      }
    }
  `,
  [RoundFacts, RoundStanding, CaseSteps],
);
export type AlikeRound = NonNullable<ResultOf<typeof RoundAlikeQuery>['reviewRound']>;

/** A round with what was and may be done of it, without its list: as quick for thirty thousand households as for thirty. */
export function useRoundAlike(id: string) {
  const [state, ask] = useQuery({ query: RoundAlikeQuery, variables: { id }, requestPolicy: freshWhereOnline() });
  return { state, retry: () => ask({ requestPolicy: 'network-only' }) };
}

/** Households of a village that stand alike, with their number and that of their people. */
export type StandingCases = AlikeRound['alike'][number]['example'] & {
  readonly households: number;
  readonly persons: number;
};

export const standingOf = ({ alike }: AlikeRound): readonly StandingCases[] =>
  alike.map(({ households, persons, example }) => ({ ...example, households, persons }));

export const householdsOf = (cases: readonly StandingCases[]): number =>
  cases.reduce((sum, { households }) => sum + households, 0);
