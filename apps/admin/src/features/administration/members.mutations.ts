import { graphql } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';

export const AddMemberMutation = graphql(
  `
    mutation AddMember($input: AddMemberInput!) {
      addMember(input: $input) {
        __typename
        ... on AddMemberSuccess { member { role user { id name email } organization { id } } }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);

export const RemoveMemberMutation = graphql(
  `
    mutation RemoveMember($input: RemoveMemberInput!) {
      removeMember(input: $input) {
        __typename
        ... on RemoveMemberSuccess { organization { id members { role user { id name email } } } }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
