import { graphql } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';
import { DirectiveLineFragment } from './directive-line.view.tsx';

export const SaveDirectiveMutation = graphql(
  `
    mutation SaveDirective($input: SaveDirectiveInput!) {
      saveDirective(input: $input) {
        __typename
        ... on SaveDirectiveSuccess { directive { ...DirectiveLine_Directive } }
        ...RefusedFacts
      }
    }
  `,
  [DirectiveLineFragment, RefusedFacts],
);
