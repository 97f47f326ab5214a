import { graphql } from '@bacthang/contract';

export const NEED = graphql(`
  mutation RecordNeed($input: RecordNeedInput!) {
    recordNeed(input: $input) { __typename ... on Refused { refusals { code path value } } }
  }
`);

export const END_NEED = graphql(`
  mutation EndNeed($input: EndNeedInput!) {
    endNeed(input: $input) { __typename ... on Refused { refusals { code path } } }
  }
`);

export const GIVE = graphql(`
  mutation RecordSupport($input: RecordSupportInput!) {
    recordSupport(input: $input) { __typename ... on Refused { refusals { code path value } } }
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawSupport($input: WithdrawSupportInput!) {
    withdrawSupport(input: $input) { __typename ... on Refused { refusals { code path } } }
  }
`);

export const CAUSES = graphql(`
  mutation SetCauses($input: SetCausesInput!) {
    setCauses(input: $input) { __typename ... on Refused { refusals { code path } } }
  }
`);

export const ADD_KIND = graphql(`
  mutation AddSupportKind($input: AddSupportKindInput!) {
    addSupportKind(input: $input) {
      __typename
      ... on AddSupportKindSuccess { kind { code name indicatorCode } }
      ... on Refused { refusals { code path } }
    }
  }
`);

export const NEEDS = graphql(`
  query Needs($unitKey: String!, $year: Int!, $kind: String, $cause: PovertyCause, $within: String, $after: String, $first: Int) {
    supportNeeds(unitKey: $unitKey, year: $year) {
      counts { kind { code } met inNeed }
      parts { unit { key } counts { kind { code } met inNeed } }
      causes { cause poor nearPoor waiting }
      unmet(kind: $kind, cause: $cause, unitKey: $within, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { householdId code headName memberName kind { code } since causes village { key } class }
      }
      helped(kind: $kind, cause: $cause, unitKey: $within, first: $first, after: $after) {
        totalCount
        nodes { householdId kind { code } given { on giver source amount inKind } }
      }
    }
  }
`);

export const GROUP_NEEDS = graphql(`
  query GroupNeeds($unitKey: String!, $year: Int!, $group: String, $kind: String) {
    supportNeeds(unitKey: $unitKey, year: $year, subgroupCode: $group) {
      counts { kind { code indicatorCode } met inNeed }
      unmet(kind: $kind) { totalCount nodes { householdId } }
      helped(kind: $kind) { totalCount nodes { householdId given { on } } }
    }
  }
`);

export const HELP = graphql(`
  query Help($id: ID!, $year: Int) {
    household(id: $id, purpose: SUPPORT) {
      causes
      causeHistory { cause from to }
      needs { id kind { code } memberName from to eligible answeredBy(year: $year) { amount } }
      supports { id kind { code } amount giver source withdrawnOn withdrawnReason correctsId }
      suggestedSupport
    }
  }
`);

export const FIGURE = graphql(`
  query Coverage($unitKey: String!, $indicator: String!, $year: Int!) {
    figure(unitKey: $unitKey, indicatorCode: $indicator, year: $year) { numerator denominator own { source version status } }
  }
`);

export const SUBMIT = graphql(`
  mutation SubmitCoverage($input: SubmitObservationsInput!) {
    submitObservations(input: $input) { __typename ... on Refused { refusals { code path } } }
  }
`);
