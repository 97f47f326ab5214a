import { graphql, type ResultOf } from '@bacthang/contract';

export const ProvincialListQuery = graphql(`
  query InsightProvincialList($unitKey: String!, $year: Int!) {
    unit(key: $unitKey) { id key fullName }
    provincialList(unitKey: $unitKey, year: $year) {
      documents
      count
      synthetic
      households { householdId code headName persons national provincial village { id name fullName parent { id fullName } } }
    }
  }
`);

type ProvincialList = NonNullable<ResultOf<typeof ProvincialListQuery>['provincialList']>;
export type ProvincialHousehold = ProvincialList['households'][number];
