import { graphql, type ResultOf } from '@bacthang/contract';

/** All of a reporting duty. */
export const ObligationFacts = graphql(`
  fragment ObligationFacts on Obligation @_unmask { kind subject from to via due { relation date everyYear quarter } }
`);
export type ObligationFacts = ResultOf<typeof ObligationFacts>;
