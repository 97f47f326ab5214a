import { graphql, type ResultOf } from '@bacthang/contract';

export const RoundsQuery = graphql(`
  query InsightRounds($unitKey: String!, $year: Int!) {
    unit(key: $unitKey) { id key fullName }
    reviewRounds(unitKey: $unitKey, year: $year, first: 200) {
      nodes { id kind month standardCode unit { id key fullName } }
    }
  }
`);

export const ShiftQuery = graphql(`
  query InsightShift($roundId: ID!, $standardCode: String!) {
    runUnderStandard(roundId: $roundId, standardCode: $standardCode) {
      stayed
      undecided
      moves { householdId from to reason village { id fullName } }
    }
  }
`);

export type Round = ResultOf<typeof RoundsQuery>['reviewRounds']['nodes'][number];
export type Shift = NonNullable<ResultOf<typeof ShiftQuery>['runUnderStandard']>;
export type Move = Shift['moves'][number];
