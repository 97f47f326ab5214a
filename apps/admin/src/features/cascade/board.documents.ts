import { graphql, type ResultOf } from '@bacthang/contract';
import { MeasuredTarget } from '../target/target.fragment.ts';
import { SumFigures } from './add-up/sum.fragment.ts';

/** The plans of a unit whose targets may be looked at across the units below. */
export const BoardPlansQuery = graphql(`
  query BoardPlans($unitKey: String!) {
    unit(key: $unitKey) {
      id
      key
      fullName
      plans {
        id
        viewerCanEdit
        organization { id name }
        published { id number title periodFrom periodTo }
      }
    }
  }
`);

export const CellFacts = graphql(`
  fragment CellFacts on BoardCell @_unmask {
    answerId
    decision
    comparator
    value
    upper
    relation
    difference
    consent
    result
    numerator
    denominator
    reported
    expected
    status
  }
`);
export type CellFacts = ResultOf<typeof CellFacts>;

/** What stands above and below the rows: the targets and what has come of them so far. */
export const BoardHeadQuery = graphql(
  `
    query BoardHead($revisionId: ID!, $year: Int!, $official: Boolean!) {
      board(revisionId: $revisionId, year: $year, official: $official) {
        rowCount
        targets { ...MeasuredTarget key distribution }
        totals { ...CellFacts }
      }
    }
  `,
  [MeasuredTarget, CellFacts],
);
export type BoardHead = NonNullable<ResultOf<typeof BoardHeadQuery>['board']>;
export type BoardTarget = BoardHead['targets'][number];

export const BoardRowsQuery = graphql(
  `
    query BoardRows(
      $revisionId: ID!
      $year: Int!
      $official: Boolean!
      $search: String
      $onlyDeviating: Boolean!
      $offset: Int!
      $limit: Int!
    ) {
      board(revisionId: $revisionId, year: $year, official: $official) {
        rows(offset: $offset, limit: $limit, search: $search, onlyDeviating: $onlyDeviating) {
          unitKey
          unitName
          organizationName
          progress
          planId
          cells { ...CellFacts }
        }
      }
    }
  `,
  [CellFacts],
);
export type BoardRow = NonNullable<ResultOf<typeof BoardRowsQuery>['board']>['rows'][number];

/** The foot of the board: asked by itself, so that nothing waits for it. */
export const BoardSumsQuery = graphql(
  `
    query BoardSums($revisionId: ID!) {
      boardSums(revisionId: $revisionId) {
        targetId
        sum { ...SumFigures }
        units
        notAnswered
        waitingForConsent
        notApplicable
        uncounted { cause count }
      }
    }
  `,
  [SumFigures],
);
export type BoardSum = NonNullable<ResultOf<typeof BoardSumsQuery>['boardSums']>[number];
