import { graphql } from '@bacthang/contract';

/** Where a page of a list ends, as the cache needs it to put pages together. */
export const PageFacts = graphql(`
  fragment PageFacts on PageInfo @_unmask { hasNextPage endCursor hasPreviousPage startCursor }
`);
