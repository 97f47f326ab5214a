import { graphql, type ResultOf } from '@bacthang/contract';

/** A figure, what it was counted from, and how many have reported. */
export const CountsFacts = graphql(`
  fragment CountsFacts on Figure @_unmask { value numerator denominator reported expected synthetic }
`);

/** A figure of one year as a series shows it. */
export const PointFacts = graphql(
  `
    fragment PointFacts on Figure @_unmask { ...CountsFacts year standardCode required status history }
  `,
  [CountsFacts],
);
export type PointFacts = ResultOf<typeof PointFacts>;
