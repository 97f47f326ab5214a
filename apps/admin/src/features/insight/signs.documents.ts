import { graphql, type ResultOf } from '@bacthang/contract';

export const SignsQuery = graphql(`
  query InsightSigns($unitKey: String!, $year: Int!) {
    unit(key: $unitKey) { id key fullName }
    povertySigns(unitKey: $unitKey, year: $year) {
      decisions
      checks {
        kind
        falseAlarm
        examined
        signs { unit { id key fullName tier } indicator { id name } figures { name value } households { householdId code } }
      }
    }
  }
`);

type Signs = NonNullable<ResultOf<typeof SignsQuery>['povertySigns']>;
export type Check = NonNullable<Signs['checks']>[number];
