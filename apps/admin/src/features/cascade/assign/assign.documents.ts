import { type FragmentOf, graphql, type ResultOf } from '@bacthang/contract';
import { CommitmentFacts } from '../../target/commitment.fragment.ts';
import { IndicatorFacts } from '../../target/indicator.fragment.ts';

export const AssignPlanQuery = graphql(
  `
    query AssignPlan($planId: ID!) {
      plan(id: $planId) {
        id
        viewerCanEdit
        organization {
          id
          name
        }
        unit {
          id
          key
          fullName
        }
        latest {
          id
          number
          title
          documentNumber
          periodFrom
          periodTo
          targets {
            id
            ordinal
            statement
            distribution
            indicator {
              ...IndicatorFacts
            }
            subgroup {
              id
              code
              name
            }
            commitment {
              ...CommitmentFacts
            }
          }
        }
      }
    }
  `,
  [IndicatorFacts, CommitmentFacts],
);
export type AssignPlan = NonNullable<ResultOf<typeof AssignPlanQuery>['plan']>;
export type AssignTarget = NonNullable<AssignPlan['latest']>['targets'][number];

/** An assignment without its shares, which may be thousands. */
export const AssignmentHead = graphql(`
  fragment AssignmentHead on Assignment @_unmask {
    id
    state
    number
    version
    method
    basis
    whole
    updatedAt
    updatedBy {
      id
      name
    }
    publishedAt
    publishedBy {
      id
      name
    }
    contentHash
    spreadsheetAddress
  }
`);
export type AssignmentHead = FragmentOf<typeof AssignmentHead>;

export const AssignmentShares = graphql(
  `
    fragment AssignmentShares on Assignment @_unmask {
      ...AssignmentHead
      shares {
        unit {
          id
          key
        }
        share
        minimum
        maximum
        pinned
      }
    }
  `,
  [AssignmentHead],
);
export type AssignmentShares = FragmentOf<typeof AssignmentShares>;

export const SheetQuery = graphql(
  `
    query AssignmentSheet($targetId: ID!, $year: Int!) {
      assignmentSheet(targetId: $targetId, year: $year) {
        year
        measure
        direction
        denominator
        start
        viewerCanPublish
        suggestion {
          comparator
          value
          onPath
          whole
        }
        units {
          unitKey
          unitCode
          unitName
          unitFullName
          denominator
          start
          startYear
        }
        assignments {
          ...AssignmentHead
        }
      }
    }
  `,
  [AssignmentHead],
);
export type SheetFacts = NonNullable<ResultOf<typeof SheetQuery>['assignmentSheet']>;

/** The shares of one assignment, draft or published. */
export const SharesQuery = graphql(
  `
    query AssignmentShares($id: ID!) {
      node(id: $id) {
        id
        __typename
        ... on Assignment {
          ...AssignmentShares
        }
      }
    }
  `,
  [AssignmentShares],
);

/** The hash of a published assignment, computed anew by the server from its rows. */
export const RecomputeAssignmentQuery = graphql(`
  query RecomputeAssignment($id: ID!) {
    node(id: $id) {
      id
      __typename
      ... on Assignment {
        recomputedHash
      }
    }
  }
`);
