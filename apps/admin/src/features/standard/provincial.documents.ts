import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';

const RulesFacts = graphql(`
  fragment RulesFacts on ProvincialRules @_unmask {
    standards { code base from to document overrides { key value } }
    opinions { from to required document }
  }
`);

export const ProvincialRulesQuery = graphql(
  `
    query ProvincialRules($unitKey: String!) {
      unit(key: $unitKey) { id fullName }
      provincialRules(unitKey: $unitKey) { ...RulesFacts }
    }
  `,
  [RulesFacts],
);
export type ProvincialRules = ResultOf<typeof ProvincialRulesQuery>['provincialRules'];

export const SetProvincialStandardMutation = graphql(
  `
    mutation SetProvincialStandard($input: SetProvincialStandardInput!) {
      setProvincialStandard(input: $input) {
        __typename
        ... on SetProvincialStandardSuccess { rules { ...RulesFacts } }
        ...RefusedFacts
      }
    }
  `,
  [RulesFacts, RefusedFacts],
);

export const SetOpinionRuleMutation = graphql(
  `
    mutation SetOpinionRule($input: SetOpinionRuleInput!) {
      setOpinionRule(input: $input) {
        __typename
        ... on SetOpinionRuleSuccess { rules { ...RulesFacts } }
        ...RefusedFacts
      }
    }
  `,
  [RulesFacts, RefusedFacts],
);
