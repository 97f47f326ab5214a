import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusalFacts, RefusedFacts } from '../../lib/refusal.fragment.ts';

const ImportFacts = graphql(`
  fragment ImportFacts on HouseholdImport @_unmask {
    id fileName rowCount faulty undoneAt findingCount
    counts { toAdd toChange unchanged doubtful waiting toScore added changed scored stale }
    round { id kind year month }
  }
`);
export type ImportFacts = ResultOf<typeof ImportFacts>;

export const HouseholdImportQuery = graphql(
  `
    query HouseholdImport($id: ID!, $first: Int!) {
      householdImport(id: $id) {
        ...ImportFacts
        findings(first: $first, skip: 0) { row cell warning refusal { ...RefusalFacts } }
      }
    }
  `,
  [ImportFacts, RefusalFacts],
);
export type Finding = NonNullable<ResultOf<typeof HouseholdImportQuery>['householdImport']>['findings'][number];

export const TakeHouseholdImport = graphql(
  `
    mutation TakeHouseholdImport($input: TakeHouseholdImportInput!) {
      takeHouseholdImport(input: $input) {
        __typename
        ... on TakeHouseholdImportSuccess { waiting import { ...ImportFacts } }
        ...RefusedFacts
      }
    }
  `,
  [ImportFacts, RefusedFacts],
);

export const UndoHouseholdImport = graphql(
  `
    mutation UndoHouseholdImport($input: UndoHouseholdImportInput!) {
      undoHouseholdImport(input: $input) {
        __typename
        ... on UndoHouseholdImportSuccess { import { ...ImportFacts } }
        ...RefusedFacts
      }
    }
  `,
  [ImportFacts, RefusedFacts],
);

/** The commune, with the rounds that a file could be for. */
export const ImportUnitQuery = graphql(`
  query ImportUnit($key: String!) {
    unit(key: $key) { id key fullName tier }
    reviewRounds(unitKey: $key, first: 50) { nodes { id kind year month decision { number } } }
  }
`);
export type ImportRound = NonNullable<ResultOf<typeof ImportUnitQuery>['reviewRounds']>['nodes'][number];

export const HouseholdImportsQuery = graphql(
  `
    query HouseholdImports($unitKey: String!) {
      householdImports(unitKey: $unitKey) { readAt ...ImportFacts }
    }
  `,
  [ImportFacts],
);
export type ListedImport = ResultOf<typeof HouseholdImportsQuery>['householdImports'][number];
