import { graphql, type ResultOf, type VariablesOf } from '@bacthang/contract';
import { RefusalFacts, RefusedFacts } from '../../lib/refusal.fragment.ts';
import { HouseholdFacts, MoveFacts } from './household.documents.ts';

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

export const MoveHouseholdMutation = graphql(
  `
    mutation MoveHousehold($input: MoveHouseholdInput!) {
      moveHousehold(input: $input) {
        __typename
        ... on MoveHouseholdSuccess { household { ...HouseholdFacts } }
        ... on HouseholdConflict { yourVersion current { ...HouseholdFacts } }
        ...RefusedFacts
      }
    }
  `,
  [HouseholdFacts, RefusedFacts],
);

export const SplitHouseholdMutation = graphql(
  `
    mutation SplitHousehold($input: SplitHouseholdInput!) {
      splitHousehold(input: $input) {
        __typename
        ... on SplitHouseholdSuccess { household { ...HouseholdFacts } separated { id code } }
        ... on HouseholdConflict { yourVersion current { ...HouseholdFacts } }
        ...RefusedFacts
      }
    }
  `,
  [HouseholdFacts, RefusedFacts],
);

export const SendHouseholdMutation = graphql(
  `
    mutation SendHousehold($input: SendHouseholdInput!) {
      sendHousehold(input: $input) {
        __typename
        ... on SendHouseholdSuccess { move { ...MoveFacts } }
        ... on HouseholdConflict { yourVersion current { ...HouseholdFacts } }
        ...RefusedFacts
      }
    }
  `,
  [HouseholdFacts, MoveFacts, RefusedFacts],
);

export const TakeInHouseholdMutation = graphql(
  `
    mutation TakeInHousehold($input: TakeInHouseholdInput!) {
      takeInHousehold(input: $input) {
        __typename
        ... on TakeInHouseholdSuccess { move { ...MoveFacts } }
        ... on HouseholdMoveConflict { yourVersion current { ...MoveFacts } }
        ...RefusedFacts
      }
    }
  `,
  [MoveFacts, RefusedFacts],
);

export const TurnAwayHouseholdMutation = graphql(
  `
    mutation TurnAwayHousehold($input: TurnAwayHouseholdInput!) {
      turnAwayHousehold(input: $input) {
        __typename
        ... on TurnAwayHouseholdSuccess { move { ...MoveFacts } }
        ... on HouseholdMoveConflict { yourVersion current { ...MoveFacts } }
        ...RefusedFacts
      }
    }
  `,
  [MoveFacts, RefusedFacts],
);

export const CallBackHouseholdMutation = graphql(
  `
    mutation CallBackHousehold($input: CallBackHouseholdInput!) {
      callBackHousehold(input: $input) {
        __typename
        ... on CallBackHouseholdSuccess { move { ...MoveFacts } }
        ... on HouseholdMoveConflict { yourVersion current { ...MoveFacts } }
        ...RefusedFacts
      }
    }
  `,
  [MoveFacts, RefusedFacts],
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
