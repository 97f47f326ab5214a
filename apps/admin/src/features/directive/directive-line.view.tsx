import { graphql, type ResultOf } from '@bacthang/contract';
import { LinkText } from '../../ui/link-button.tsx';
import { directiveName } from './directive.labels.ts';

export const DirectiveLineFragment = graphql(`
  fragment DirectiveLine_Directive on Directive @_unmask {
    id
    kind
    number
    issuer
    date
    title
  }
`);

export type DirectiveLineFacts = ResultOf<typeof DirectiveLineFragment>;

/** A document in a list: what it is called, and what it is about. */
export function DirectiveLine({ directive }: { readonly directive: DirectiveLineFacts }) {
  return (
    <>
      <LinkText to="/van-ban/$directiveId" params={{ directiveId: directive.id }}>
        {directiveName(directive)}
      </LinkText>
      : {directive.title}
    </>
  );
}
