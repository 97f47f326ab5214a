import { CASCADE_EXAMPLES } from './playground-examples.cascade.ts';
import { INSIGHT_EXAMPLES } from './playground-examples.insight.ts';
import { PLACE_EXAMPLES } from './playground-examples.place.ts';
import { PLAN_EXAMPLES } from './playground-examples.plan.ts';
import { REGISTER_EXAMPLES } from './playground-examples.register.ts';
import { STANDING_EXAMPLES } from './playground-examples.standing.ts';

/** A worked example: a tab of the playground. */
export interface Example {
  readonly name: string;
  readonly query: string;
}

/**
 * Worked examples, one tab each. They need no id: they begin at a unit of the demonstration (P33 is the former province
 * Hưng Yên). The test suite runs every one of them and counts its SQL statements.
 */
export const PLAYGROUND_EXAMPLES: readonly Example[] = [
  {
    name: 'who',
    query: `# Who is signed in, and what waits for them.
# Sign in at /dang-nhap in this browser first: the playground uses the same cookie.
query Who {
  viewer {
    user { name email }
    members { role organization { name unit { key fullName } } }
    work {
      __typename
      ... on PlanToAnswer { organization { name } revision { title documentNumber number } answered total }
      ... on ConsentToDecide { consent { requester { name } target { statement reason } } }
      ... on RevisionToCompare { base { number } next { number title } }
      ... on ResultsToEnter { unit { fullName } year entered total }
      ... on ResultsToAccept { unit { fullName } year count }
    }
  }
}`,
  },
  ...PLAN_EXAMPLES,
  ...CASCADE_EXAMPLES,
  ...STANDING_EXAMPLES,
  ...PLACE_EXAMPLES,
  ...REGISTER_EXAMPLES,
  ...INSIGHT_EXAMPLES,
  {
    name: 'answerTarget',
    query: `# Changing things: every mutation takes one input and answers its success, Refused with all reasons, or a conflict.
# This one is refused on purpose: no such plan. Fill in ids from the queries before it.
mutation Answer($input: AnswerTargetInput! = { planId: "UGxhbjow", parentTargetId: "VGFyZ2V0OjA=", expectedVersion: 0, decision: ADOPT }) {
  answerTarget(input: $input) {
    __typename
    ... on AnswerTargetSuccess { inherited { state answer { version decision } } }
    ... on Refused { refusals { code path value allowed subject } }
    ... on TargetConflict { yourVersion current { version decision commitment { value } } }
  }
}`,
  },
];
