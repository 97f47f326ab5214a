import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';

export const ParameterFacts = graphql(`
  fragment ParameterFacts on StandardParameter @_unmask {
    key
    unit
    from
    value
    open
    allowed
    neededBy
    citation { document article certainty }
    confirmation { value source confirmedOn confirmedBy { id name } }
  }
`);
export type ParameterFacts = ResultOf<typeof ParameterFacts>;

export const StandardsQuery = graphql(
  `
    query Standards($on: Date!) {
      applicableRules { subject from to value verified citation { document article certainty } }
      standards { code name parameters(on: $on) { ...ParameterFacts } }
      reviewProcedure(on: $on) { code facts { key value open source citation { document article certainty } } }
    }
  `,
  [ParameterFacts],
);
type Standards = ResultOf<typeof StandardsQuery>;
export type ApplicableRule = Standards['applicableRules'][number];
export type Standard = Standards['standards'][number];
export type Procedure = NonNullable<Standards['reviewProcedure']>;
export type ProcedureFact = Procedure['facts'][number];
export type Citation = ParameterFacts['citation'];

export const ConfirmParameterMutation = graphql(
  `
    mutation ConfirmParameter($input: ConfirmParameterInput!) {
      confirmParameter(input: $input) {
        __typename
        ... on ConfirmParameterSuccess { parameter { ...ParameterFacts } }
        ...RefusedFacts
      }
    }
  `,
  [ParameterFacts, RefusedFacts],
);

export const ConfirmProcedureMutation = graphql(
  `
    mutation ConfirmProcedure($input: ConfirmProcedureInput!) {
      confirmProcedure(input: $input) {
        __typename
        ... on ConfirmProcedureSuccess { key }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
