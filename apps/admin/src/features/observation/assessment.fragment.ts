import { graphql, type ResultOf } from '@bacthang/contract';

/** Why a figure is judged as it is, in figures; the sentences are `explanation.labels`. */
export const AssessmentFacts = graphql(`
  fragment AssessmentFacts on Assessment @_unmask {
    status
    required { comparator value }
    restated { onEstimate { comparator value } onOfficial { comparator value } shift }
    explanation {
      __typename
      ... on RequiredReason { year bound { comparator value provisional } }
      ... on CountedFromReason { year value estimated }
      ... on MeasuredReason { year value }
      ... on AddedReason { counted of value }
      ... on NobodyInNeedReason { year }
      ... on ChangedReason { since by planned }
      ... on MarginReason { by }
      ... on AchievementReason { percent }
      ... on PathReason { year value }
      ... on ProjectionReason { year value }
      ... on MissingYearsReason { missing }
      ... on SeriesBreakReason { year from to }
      ... on ObstacleReason { year obstacle }
    }
  }
`);
export type AssessmentFacts = ResultOf<typeof AssessmentFacts>;
export type ReasonFacts = AssessmentFacts['explanation'][number];
