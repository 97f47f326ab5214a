import { graphql, type ResultOf } from '@bacthang/contract';

export const ChangeQuery = graphql(`
  query InsightChange($unitKey: String!, $from: Int!, $to: Int!, $list: [HouseholdClass!]!) {
    unit(key: $unitKey) { id key fullName }
    povertyChange(unitKey: $unitKey, from: $from, to: $to, list: $list) {
      households
      split {
        before
        after
        notRerun
        parts { part listed changed households { change household { householdId code } } }
      }
    }
  }
`);

type Change = NonNullable<ResultOf<typeof ChangeQuery>['povertyChange']>;
export type Split = NonNullable<Change['split']>;
