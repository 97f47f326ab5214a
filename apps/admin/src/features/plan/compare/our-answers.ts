import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { decisionLabel } from '../../cascade/cascade.labels.ts';
import { CommitmentFacts } from '../../target/commitment.fragment.ts';
import { commitmentSentence } from '../../target/commitment.labels.ts';

export const OurAnswersFragment = graphql(
  `
    fragment OurAnswers_Revision on Revision {
      targets {
        id
        decision
        indicator { id unit direction valueType }
        commitment { ...CommitmentFacts }
        parentTarget { id key distribution }
      }
    }
  `,
  [CommitmentFacts],
);

/** What our plan says to each target of the plan above, by that target's key, in words. */
export function ourAnswers(ref: FragmentOf<typeof OurAnswersFragment> | null | undefined): ReadonlyMap<string, string> {
  const targets = ref ? readFragment(OurAnswersFragment, ref).targets : [];
  return new Map(
    targets.flatMap(({ parentTarget, decision, commitment, indicator }) =>
      parentTarget
        ? [
            [
              parentTarget.key,
              `${decisionLabel(decision, parentTarget.distribution)}: ${commitmentSentence(commitment, indicator)}`,
            ] as const,
          ]
        : [],
    ),
  );
}
