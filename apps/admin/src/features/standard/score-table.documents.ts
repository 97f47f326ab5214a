import { graphql, type ResultOf } from '@bacthang/contract';
import type { ScoreTable, StandardCode } from '@bacthang/domain';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';
import { fromWire } from '../../lib/wire.ts';

export const ScoreTableFacts = graphql(`
  fragment ScoreTableFacts on ScoreTable @_unmask {
    code
    stratum
    area
    synthetic
    source
    from
    loadedBy
    loadedOn
    items { code name options { code name points } }
  }
`);
export type ScoreTableFacts = ResultOf<typeof ScoreTableFacts>;

/** A table as the rules take it. */
export function scoreTableOf(standard: StandardCode, { from: _, area, ...table }: ScoreTableFacts): ScoreTable {
  return { ...table, standard, area: fromWire(area) };
}

export const ScoreTablesQuery = graphql(
  `
    query ScoreTables($standardCode: String!, $on: Date!) {
      scoreTables(standardCode: $standardCode, on: $on) { ...ScoreTableFacts }
    }
  `,
  [ScoreTableFacts],
);

export const LoadScoreTablesMutation = graphql(
  `
    mutation LoadScoreTables($input: LoadScoreTablesInput!) {
      loadScoreTables(input: $input) {
        __typename
        ... on LoadScoreTablesSuccess { tables { ...ScoreTableFacts } }
        ...RefusedFacts
      }
    }
  `,
  [ScoreTableFacts, RefusedFacts],
);

/** The provinces of today, and in which region each was placed. */
export const StrataQuery = graphql(`
  query Strata {
    unit(key: "VN") {
      id
      children(first: 200) { edges { node { id key name fullName validTo strata { stratum from to } } } }
    }
  }
`);

export const PlaceInStratumMutation = graphql(
  `
    mutation PlaceInStratum($input: PlaceInStratumInput!) {
      placeInStratum(input: $input) {
        __typename
        ... on PlaceInStratumSuccess { unit { id strata { stratum from to } } }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
