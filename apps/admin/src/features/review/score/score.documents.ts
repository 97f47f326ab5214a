import { graphql, type ResultOf } from '@bacthang/contract';
import type { PlainDate } from '@bacthang/domain/shared';
import { ScoreTableFacts } from '../../standard/score-table.documents.ts';
import type { RoundFacts } from '../review.documents.ts';

/** By what a household is judged in the browser: the numbers of its standard as administrators have confirmed them. */
export const StandardOfRoundQuery = graphql(
  `
  query ReviewStandard($unitKey: String!, $on: Date!, $standardCode: String!, $byScore: Boolean!) {
    unit(key: $unitKey) {
      id
      key
      validTo
      attributes { name value validFrom validTo }
      strata @include(if: $byScore) { stratum from to }
    }
    scoreTables(standardCode: $standardCode, on: $on) @include(if: $byScore) { ...ScoreTableFacts }
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
`,
  [ScoreTableFacts],
);
export type StandardOfRound = ResultOf<typeof StandardOfRoundQuery>;
export type StandardParameters = StandardOfRound['standards'][number]['parameters'];

/** What scoring in a round takes, whoever of it is scored. */
export const standardOfRound = (
  { unit, standardCode, way }: Pick<RoundFacts, 'unit' | 'standardCode' | 'way'>,
  on: PlainDate,
) => ({ unitKey: unit.key, on, standardCode, byScore: way === 'SCORE' });

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
