import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';

export const CatalogueQuery = graphql(`
  query Catalogue { indicators { id code name valueType unit direction rollUp numerator denominator source } }
`);

export type CatalogueEntry = ResultOf<typeof CatalogueQuery>['indicators'][number];

export const AddIndicatorMutation = graphql(
  `
    mutation AddIndicator($input: AddIndicatorInput!) {
      addIndicator(input: $input) { __typename ... on AddIndicatorSuccess { indicator { id code name } } ...RefusedFacts }
    }
  `,
  [RefusedFacts],
);
