import { graphql, type ResultOf } from '@bacthang/contract';
import { IndicatorFacts } from '../../target/indicator.fragment.ts';

/** What targets and past results may name: asked once, it hardly changes. */
export const ReferencesQuery = graphql(
  `
    query References {
      indicators { ...IndicatorFacts }
      subgroups { id code name }
      standards { code name }
    }
  `,
  [IndicatorFacts],
);

export type References = ResultOf<typeof ReferencesQuery>;
