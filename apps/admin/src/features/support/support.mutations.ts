import { graphql } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';

export const SetCausesMutation = graphql(
  `
    mutation SetCauses($input: SetCausesInput!) {
      setCauses(input: $input) { __typename ... on SetCausesSuccess { householdId } ...RefusedFacts }
    }
  `,
  [RefusedFacts],
);

export const RecordNeedMutation = graphql(
  `
    mutation RecordNeed($input: RecordNeedInput!) {
      recordNeed(input: $input) { __typename ... on RecordNeedSuccess { householdId } ...RefusedFacts }
    }
  `,
  [RefusedFacts],
);

export const EndNeedMutation = graphql(
  `
    mutation EndNeed($input: EndNeedInput!) {
      endNeed(input: $input) { __typename ... on EndNeedSuccess { householdId } ...RefusedFacts }
    }
  `,
  [RefusedFacts],
);

export const RecordSupportMutation = graphql(
  `
    mutation RecordSupport($input: RecordSupportInput!) {
      recordSupport(input: $input) { __typename ... on RecordSupportSuccess { householdId } ...RefusedFacts }
    }
  `,
  [RefusedFacts],
);

export const WithdrawSupportMutation = graphql(
  `
    mutation WithdrawSupport($input: WithdrawSupportInput!) {
      withdrawSupport(input: $input) { __typename ... on WithdrawSupportSuccess { householdId } ...RefusedFacts }
    }
  `,
  [RefusedFacts],
);

export const AddSupportKindMutation = graphql(
  `
    mutation AddSupportKind($input: AddSupportKindInput!) {
      addSupportKind(input: $input) { __typename ... on AddSupportKindSuccess { kind { code name } } ...RefusedFacts }
    }
  `,
  [RefusedFacts],
);
