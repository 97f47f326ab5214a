import { graphql, type ResultOf, type VariablesOf } from '@bacthang/contract';
import { RefusalFacts, RefusedFacts } from '../../lib/refusal.fragment.ts';
import { HouseholdFacts } from './household.documents.ts';

export const SaveHouseholdMutation = graphql(
  `
    mutation SaveHousehold($input: SaveHouseholdInput!) {
      saveHousehold(input: $input) {
        __typename
        ... on SaveHouseholdSuccess { household { ...HouseholdFacts } warnings { ...RefusalFacts } }
        ... on HouseholdConflict { yourVersion current { ...HouseholdFacts } }
        ...RefusedFacts
      }
    }
  `,
  [HouseholdFacts, RefusalFacts, RefusedFacts],
);
export type SaveHouseholdInput = VariablesOf<typeof SaveHouseholdMutation>['input'];
export type SavedHousehold = Extract<
  ResultOf<typeof SaveHouseholdMutation>['saveHousehold'],
  { __typename: 'SaveHouseholdSuccess' }
>;

export const EndHouseholdMutation = graphql(
  `
    mutation EndHousehold($input: EndHouseholdInput!) {
      endHousehold(input: $input) {
        __typename
        ... on EndHouseholdSuccess { household { id ending existsTo version } }
        ... on HouseholdConflict { yourVersion current { ...HouseholdFacts } }
        ...RefusedFacts
      }
    }
  `,
  [HouseholdFacts, RefusedFacts],
);

export const AddVillageMutation = graphql(
  `
    mutation AddVillage($input: AddVillageInput!) {
      addVillage(input: $input) {
        __typename
        ... on AddVillageSuccess { village { id key name fullName } }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);

export const RenameVillageMutation = graphql(
  `
    mutation RenameVillage($input: RenameVillageInput!) {
      renameVillage(input: $input) {
        __typename
        ... on RenameVillageSuccess { village { id key name fullName } }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
