import { graphql, type ResultOf } from '@bacthang/contract';
import { DirectiveLineFragment } from '../directive/directive-line.view.tsx';
import { HashFragment } from '../plan/read/hash.view.tsx';
import { ComparisonFacts, MeasuredTarget } from './target.fragment.ts';

export const LineageQuery = graphql(
  `
    query Lineage($targetId: ID!) {
      target(id: $targetId) {
        id
        statement
        lineage {
          targets {
            revisionNumber
            contentHash
            organization { id name }
            unit { id key fullName }
            target {
              ...MeasuredTarget
              decision
              reason
              comparison { ...ComparisonFacts }
              consent { state }
              revision { id state number title documentNumber plan { id } ...Hash_Revision }
            }
          }
          directives { ...DirectiveLine_Directive }
          edges { kind lower { id } upper { id } }
        }
      }
    }
  `,
  [MeasuredTarget, ComparisonFacts, HashFragment, DirectiveLineFragment],
);
type LineageTarget = NonNullable<ResultOf<typeof LineageQuery>['target']>;
export type LineageFacts = LineageTarget['lineage'];
export type LineageStep = LineageFacts['targets'][number];
