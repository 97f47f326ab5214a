import type { Example } from './playground-examples.ts';

/** How things stand: the foot of the board, and why a figure is judged as it is. */
export const STANDING_EXAMPLES: readonly Example[] = [
  {
    name: 'boardSums',
    query: `# The foot of the board: for each target the sum in the due year to look at first, the room left, who stands in, and why
# others are not counted. Nothing yet: fill in the id of a revision from "planTree". Beside "board", which never waits for it.
query BoardSums($revisionId: ID! = "UmV2aXNpb246MA==", $reading: AnswerReading = BINDING) {
  boardSums(revisionId: $revisionId, reading: $reading) {
    targetId
    sum { year required { comparator value } implied { comparator value } holds slack slackCount obstacle }
    units
    notAnswered
    waitingForConsent
    notApplicable
    uncounted { cause count }
  }
}`,
  },
  {
    name: 'why',
    query: `# Why a figure is judged as it is: what was demanded, counted from what, and what came of it, as figures for a sentence;
# and what an official figure makes of a demand that was decided on an estimate.
query Why($unit: String! = "P33", $indicator: String! = "poverty-rate", $year: Int! = 2023) {
  figure(unitKey: $unit, indicatorCode: $indicator, year: $year) {
    value
    assessment {
      status
      year
      required { comparator value provisional }
      restated { onEstimate { value } onOfficial { value } shift }
      explanation {
        __typename
        ... on RequiredReason { year bound { comparator value } }
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
  }
}`,
  },
];
