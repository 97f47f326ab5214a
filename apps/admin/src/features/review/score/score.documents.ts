import { graphql, type ResultOf } from '@bacthang/contract';
import { ScoreTableFacts } from '../../standard/score-table.documents.ts';
import type { RoundFacts } from '../review.documents.ts';

/** By what the households of a round are judged, on whichever day: the browser comes to what the server would. */
export const ReviewLawQuery = graphql(
  `
    query ReviewLaw($roundId: ID!, $unitKey: String!) {
      unit(key: $unitKey) {
        id
        key
        validTo
        attributes { name value validFrom validTo }
        strata { stratum from to }
      }
      reviewRound(id: $roundId) {
        id
        law {
          provinceKey
          confirmations { key from value source confirmedOn }
          scoreTables { ...ScoreTableFacts }
          provincialStandards { code base from to document overrides { key value } }
        }
      }
    }
  `,
  [ScoreTableFacts],
);
export type ReviewLawData = ResultOf<typeof ReviewLawQuery>;
export type LawFacts = NonNullable<NonNullable<ReviewLawData['reviewRound']>['law']>;

/** What scoring in a round takes, whoever of it is scored and on whichever day. */
export const lawOfRound = ({ id, unit }: Pick<RoundFacts, 'id' | 'unit'>) => ({ roundId: id, unitKey: unit.key });

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
