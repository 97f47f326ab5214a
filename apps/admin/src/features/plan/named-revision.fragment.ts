import { graphql } from '@bacthang/contract';

/** A revision as lists and links name it: its number or title, and whose it is. */
export const NamedRevision = graphql(`
  fragment NamedRevision on Revision @_unmask { id number documentNumber title plan { id organization { id name } } }
`);
