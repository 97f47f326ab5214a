import { graphql } from '@bacthang/contract';

export const AddMemberMutation = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      __typename
      ... on AddMemberSuccess { member { role user { id name email } organization { id } } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const RemoveMemberMutation = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      __typename
      ... on RemoveMemberSuccess { organization { id members { role user { id name email } } } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);
