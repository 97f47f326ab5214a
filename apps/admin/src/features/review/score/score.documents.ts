import { graphql, type ResultOf } from '@bacthang/contract';

/** By what a household is judged in the browser: the numbers of its standard as administrators have confirmed them. */
export const StandardOfRoundQuery = graphql(`
  query ReviewStandard($unitKey: String!, $on: Date!) {
    unit(key: $unitKey) { id key validTo attributes { name value validFrom validTo } }
    standards {
      code
      parameters(on: $on) {
        key
        unit
        from
        open
        citation { document article certainty }
        confirmation { value source confirmedOn confirmedBy { id } }
      }
    }
  }
`);
export type StandardOfRound = ResultOf<typeof StandardOfRoundQuery>;
export type StandardParameters = StandardOfRound['standards'][number]['parameters'];

/** Who lives in the household. The reading is written down, its purpose the review. */
export const PeopleQuery = graphql(`
  query ReviewPeople($householdId: ID!) {
    household(id: $householdId, purpose: REVIEW) {
      id
      members { id name birthDate sex relation ethnicity }
    }
  }
`);
export type ReviewedPerson = NonNullable<ResultOf<typeof PeopleQuery>['household']>['members'][number];
