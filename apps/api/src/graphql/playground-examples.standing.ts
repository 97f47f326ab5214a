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
  {
    name: 'readAssignmentTable',
    query: `# A table of shares as a spreadsheet has it: units down, targets and years across. What each column holds, each target and
# year beside its draft, and what is wrong at which cell; of a former unit, those that took it over. Nothing is stored: send the
# same table to "takeAssignmentTable" with each "expectedVersion". Nothing yet: fill in the id of a target from "planTree".
query ReadAssignmentTable($table: AssignmentTableInput! = {
  targetId: "VGFyZ2V0OjA=", year: 2024, rows: [
    { number: 1, cells: ["Giao giảm hộ nghèo năm 2024"] }
    { number: 2, cells: ["Đơn vị", "Giao"] }
    { number: 3, cells: ["Huyện Phù Cừ", "120"] }
    { number: 4, cells: ["Huyện Kim Bôi", "80"] }
  ]
}) {
  readAssignmentTable(table: $table) {
    refusals { code path value }
    table {
      columns { letters words role year certain }
      targets {
        target { statement }
        year
        whole
        wholeSource
        changes
        expectedVersion
        cells { cell unitName field value standing outcome }
        refusals { code path }
      }
      findings { cell warning refusal { code value allowed } successors { unitName } }
    }
  }
}`,
  },
  {
    name: 'takeAssignmentTable',
    query: `# The same table again, into the drafts it is named for: all of them or none, and the same table twice changes nothing.
# Refused on purpose: there is no such target.
mutation TakeAssignmentTable($input: TakeAssignmentTableInput! = {
  table: {
    targetId: "VGFyZ2V0OjA=", year: 2024, cells: ["B2"], rows: [
      { number: 1, cells: ["Đơn vị", "Giao"] }
      { number: 2, cells: ["Huyện Phù Cừ", "120"] }
    ]
  }
  drafts: [{ targetId: "VGFyZ2V0OjA=", year: 2024, expectedVersion: 0 }]
}) {
  takeAssignmentTable(input: $input) {
    ... on TakeAssignmentTableSuccess { unchanged assignments { year whole version } }
    ... on AssignmentConflict { yourVersion current { version } }
    ... on Refused { refusals { code path value } }
  }
}`,
  },
];
