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
  {
    name: 'readObservationSheet',
    query: `# A table of results as a spreadsheet has it: how its columns are understood, each figure beside the one on record, and
# what is wrong at which cell. Nothing is stored; "takeObservationSheet" takes the cells you name. For an editor of the unit.
query ReadObservationSheet($sheet: ObservationSheetInput! = {
  unitKey: "P33", year: 2024, rows: [
    { number: 1, cells: ["Kết quả năm 2024"] }
    { number: 2, cells: ["Đơn vị", "Số hộ nghèo", "Tổng số hộ", "Ước TH 2025"] }
    { number: 3, cells: ["Tỉnh Hưng Yên", "4.966", "384.314", "3.843"] }
    { number: 4, cells: ["Tổng cộng", "4.966", "384.314", "3.843"] }
  ]
}) {
  readObservationSheet(sheet: $sheet) {
    refusals { code path allowed }
    sheet {
      columns { letters words role indicatorCodes year certain leftOut }
      figures { cell unitName indicatorCode year numerator denominator outcome recorded { numerator denominator } expectedVersion }
      findings { cell warning refusal { code value allowed } }
      sums
    }
  }
}`,
  },
];
