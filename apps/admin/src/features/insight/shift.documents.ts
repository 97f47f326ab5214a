import { graphql, type ResultOf } from '@bacthang/contract';

export const RoundsQuery = graphql(`
  query InsightRounds($unitKey: String!, $year: Int!) {
    unit(key: $unitKey) { id key fullName }
    reviewRounds(unitKey: $unitKey, year: $year, first: 200) {
      nodes { id kind standardCode unit { id key fullName } }
    }
  }
`);

export const ShiftQuery = graphql(`
  query InsightShift($roundId: ID!, $standardCode: String!) {
    runUnderStandard(roundId: $roundId, standardCode: $standardCode) {
      stayed
      undecided
      moves { householdId code from to reason lineBefore lineAfter gained lost village { id fullName } }
    }
  }
`);

export const ShiftSumsQuery = graphql(`
  query InsightShiftSums($unitKey: String!, $year: Int!, $standardCode: String!) {
    povertyUnderStandard(unitKey: $unitKey, year: $year, standardCode: $standardCode) {
      communes
      scored
      below { unit { id key fullName } scored }
      total { households moved stayed undecided tallies { from to reason households } }
      parts { unit { id key fullName } households moved stayed undecided tallies { from to reason households } }
    }
  }
`);

export type ShiftSums = NonNullable<ResultOf<typeof ShiftSumsQuery>['povertyUnderStandard']>;
export type ShiftPart = NonNullable<ShiftSums['parts']>[number];
export type Round = ResultOf<typeof RoundsQuery>['reviewRounds']['nodes'][number];
export type Shift = NonNullable<ResultOf<typeof ShiftQuery>['runUnderStandard']>;
export type Move = Shift['moves'][number];
