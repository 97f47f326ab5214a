import { graphql, type ResultOf } from '@bacthang/contract';
import { AssessmentFacts } from '../observation/assessment.fragment.ts';
import { CountsFacts } from '../observation/figure.fragment.ts';
import { CommitmentFacts } from '../target/commitment.fragment.ts';
import { ComparisonFacts, MeasuredTarget } from '../target/target.fragment.ts';

/** Everything about one unit and one target: its answer in the unit's newest plan, and the figure of the year. */
export const BoardDrawerQuery = graphql(
  `
    query BoardDrawer($unitKey: String!, $targetId: ID!, $year: Int!, $official: Boolean!) {
      target(id: $targetId) { ...MeasuredTarget key binding distribution revision { id plan { id } } }
      standards { code name }
      unit(key: $unitKey) {
        id
        key
        fullName
        plans {
          id
          organization { id name }
          latest {
            id
            number
            targets {
              id
              statement
              decision
              reason
              commitment { ...CommitmentFacts }
              comparison { ...ComparisonFacts }
              consent { state note decidedAt }
              parentTarget { id key revision { id plan { id } } }
            }
          }
        }
      }
      figures(unitKey: $unitKey, year: $year, official: $official) {
        ...CountsFacts
        status
        required
        gap
        assessment { ...AssessmentFacts }
        indicator { id code }
        subgroup { id code }
      }
    }
  `,
  [MeasuredTarget, CommitmentFacts, ComparisonFacts, CountsFacts, AssessmentFacts],
);
export type BoardDrawerData = ResultOf<typeof BoardDrawerQuery>;
