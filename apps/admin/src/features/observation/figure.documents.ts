import { graphql, type ResultOf } from '@bacthang/contract';
import { CommitmentFacts } from '../target/commitment.fragment.ts';
import { IndicatorFacts } from '../target/indicator.fragment.ts';
import { AssessmentFacts } from './assessment.fragment.ts';
import { CountsFacts, PointFacts } from './figure.fragment.ts';

/** A figure with everything that must stand beside it. */
export const FigureFacts = graphql(
  `
    fragment FigureFacts on Figure @_unmask {
      ...PointFacts
      official
      gap
      differsFromOwn
      indicator { ...IndicatorFacts }
      subgroup { id code name }
      own { id value numerator denominator status source }
      target { id ordinal statement commitment { ...CommitmentFacts } consent { state } }
    }
  `,
  [PointFacts, IndicatorFacts, CommitmentFacts],
);
export type FigureFacts = ResultOf<typeof FigureFacts>;

export const PlaceFacts = graphql(`
  fragment PlaceFacts on Unit @_unmask { id key fullName ancestors { id key name fullName } }
`);
export type PlaceFacts = ResultOf<typeof PlaceFacts>;

export const FiguresQuery = graphql(
  `
    query Figures($unitKey: String!, $year: Int!, $official: Boolean!) {
      unit(key: $unitKey) { ...PlaceFacts }
      figures(unitKey: $unitKey, year: $year, official: $official) { ...FigureFacts }
    }
  `,
  [PlaceFacts, FigureFacts],
);

export const FigureQuery = graphql(
  `
    query Figure($unitKey: String!, $indicatorCode: String!, $subgroupCode: String, $year: Int!, $official: Boolean!) {
      unit(key: $unitKey) { ...PlaceFacts }
      standards { code name }
      figure(unitKey: $unitKey, indicatorCode: $indicatorCode, subgroupCode: $subgroupCode, year: $year, official: $official) {
        ...FigureFacts
        assessment { ...AssessmentFacts }
        parts { ...CountsFacts status required unit { id key fullName } own { id status source } }
      }
    }
  `,
  [PlaceFacts, FigureFacts, CountsFacts, AssessmentFacts],
);
export type FigureInFull = NonNullable<ResultOf<typeof FigureQuery>['figure']>;
export type FigurePart = FigureInFull['parts'][number];

/** The same figure of the last years, in one request. */
export const SeriesQuery = graphql(
  `
    query Series(
      $unitKey: String!
      $indicatorCode: String!
      $subgroupCode: String
      $official: Boolean!
      $y0: Int!
      $y1: Int!
      $y2: Int!
      $y3: Int!
      $y4: Int!
      $y5: Int!
      $y6: Int!
      $y7: Int!
    ) {
      y0: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, subgroupCode: $subgroupCode, year: $y0, official: $official) { ...PointFacts }
      y1: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, subgroupCode: $subgroupCode, year: $y1, official: $official) { ...PointFacts }
      y2: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, subgroupCode: $subgroupCode, year: $y2, official: $official) { ...PointFacts }
      y3: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, subgroupCode: $subgroupCode, year: $y3, official: $official) { ...PointFacts }
      y4: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, subgroupCode: $subgroupCode, year: $y4, official: $official) { ...PointFacts }
      y5: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, subgroupCode: $subgroupCode, year: $y5, official: $official) { ...PointFacts }
      y6: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, subgroupCode: $subgroupCode, year: $y6, official: $official) { ...PointFacts }
      y7: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, subgroupCode: $subgroupCode, year: $y7, official: $official) { ...PointFacts }
    }
  `,
  [PointFacts],
);

/** The eight years up to one, as `SeriesQuery` asks for them. */
export function seriesYears(last: number) {
  const year = (back: number) => last - back;
  return { y0: year(7), y1: year(6), y2: year(5), y3: year(4), y4: year(3), y5: year(2), y6: year(1), y7: year(0) };
}
