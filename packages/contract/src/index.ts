import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.d.ts';

/**
 * Types every document against the schema at compile time: a field that does not exist does not compile.
 * Exact figures stay text (`Decimal`, `BigInt`), as they are on the wire.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; PartialDate: string; Decimal: string; BigInt: string };
}>();

export { type FragmentOf, type ResultOf, readFragment, type TadaDocumentNode, type VariablesOf } from 'gql.tada';
