import { graphql, type ResultOf, type VariablesOf } from '@bacthang/contract';
import { RefusalFacts, RefusedFacts } from '../../../lib/refusal.fragment.ts';
import { ReportFacts } from '../entry.documents.ts';

export const ReadResultSheet = graphql(
  `
    query ReadResultSheet($sheet: ObservationSheetInput!) {
      readObservationSheet(sheet: $sheet) {
        refusals { ...RefusalFacts }
        sheet {
          headRows
          sums
          findingCount
          columns { place letters words role indicatorCodes subgroupCode year certain leftOut }
          figures {
            cell
            cells
            row
            unitKey
            unitName
            indicatorCode
            indicatorName
            subgroupName
            year
            numerator
            denominator
            certain
            outcome
            expectedVersion
            recorded { id numerator denominator value status }
          }
          findings { row cell warning refusal { ...RefusalFacts } }
        }
      }
      indicators { id code name valueType }
    }
  `,
  [RefusalFacts],
);
export type ResultSheet = NonNullable<ResultOf<typeof ReadResultSheet>['readObservationSheet']['sheet']>;
export type SheetColumn = ResultSheet['columns'][number];
export type SheetFigure = ResultSheet['figures'][number];
export type SheetFinding = ResultSheet['findings'][number];
export type IndicatorName = ResultOf<typeof ReadResultSheet>['indicators'][number];
export type SheetInput = VariablesOf<typeof ReadResultSheet>['sheet'];
export type ColumnInput = NonNullable<SheetInput['columns']>[number];

export const TakeResultSheet = graphql(
  `
    mutation TakeResultSheet($input: TakeObservationSheetInput!) {
      takeObservationSheet(input: $input) {
        __typename
        ... on TakeObservationSheetSuccess { unchanged observations { ...ReportFacts } }
        ... on ObservationConflict { current { ...ReportFacts } }
        ...RefusedFacts
      }
    }
  `,
  [ReportFacts, RefusedFacts],
);

export const SheetUnitQuery = graphql(`
  query SheetUnit($unitKey: String!, $year: Int!) {
    unit(key: $unitKey) { id key fullName resultsAddress(year: $year) }
  }
`);
