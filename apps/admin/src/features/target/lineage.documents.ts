import { graphql, type ResultOf } from '@bacthang/contract';
import { DirectiveLineFragment } from '../directive/directive-line.view.tsx';
import { HashFragment } from '../plan/read/hash.view.tsx';
import { CommitmentFacts } from './commitment.fragment.ts';
import { IndicatorFacts } from './indicator.fragment.ts';

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
            organization {
              id
              name
            }
            unit {
              id
              key
              fullName
            }
            target {
              id
              statement
              decision
              reason
              indicator {
                ...IndicatorFacts
              }
              subgroup {
                id
                name
              }
              commitment {
                ...CommitmentFacts
              }
              comparison {
                relation
                difference
                year
              }
              consent {
                state
              }
              revision {
                id
                state
                number
                title
                documentNumber
                plan {
                  id
                }
                ...Hash_Revision
              }
            }
          }
          directives {
            ...DirectiveLine_Directive
          }
          edges {
            kind
            lower {
              id
            }
            upper {
              id
            }
          }
        }
      }
    }
  `,
  [IndicatorFacts, CommitmentFacts, HashFragment, DirectiveLineFragment],
);
type LineageTarget = NonNullable<ResultOf<typeof LineageQuery>['target']>;
export type LineageFacts = LineageTarget['lineage'];
export type LineageStep = LineageFacts['targets'][number];
