import { graphql } from '@bacthang/contract';
import { DirectiveLineFragment } from './directive-line.view.tsx';

/** Every document that is known: there are hundreds of them, not thousands. */
export const AllDirectivesQuery = graphql(
  `
    query AllDirectives {
      directives { id ...DirectiveLine_Directive }
    }
  `,
  [DirectiveLineFragment],
);
