import { graphql } from '@bacthang/contract';
import { DirectiveLineFragment } from './directive-line.view.tsx';

export const SaveDirectiveMutation = graphql(
  `
    mutation SaveDirective($input: SaveDirectiveInput!) {
      saveDirective(input: $input) {
        __typename
        ... on SaveDirectiveSuccess { directive { ...DirectiveLine_Directive } }
        ... on Refused { refusals { code path value allowed subject } }
      }
    }
  `,
  [DirectiveLineFragment],
);
