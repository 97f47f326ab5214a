import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusalFacts, RefusedFacts } from '../../lib/refusal.fragment.ts';
import { EditedTarget } from './target.fragment.ts';

/** What a target that came, went or moved changes in the draft around it. */
const DraftTargets = graphql(
  `
    fragment DraftTargets on Revision @_unmask {
      id
      version
      targets { id }
      missing { ...RefusalFacts }
    }
  `,
  [RefusalFacts],
);

/** What stands now where somebody else was first. */
export const TargetConflictFacts = graphql(
  `
    fragment TargetConflictFacts on TargetConflict @_unmask {
      current { ...EditedTarget updatedAt updatedBy { id name } }
    }
  `,
  [EditedTarget],
);
export type TargetConflictFacts = ResultOf<typeof TargetConflictFacts>;

export const SaveTarget = graphql(
  `
    mutation SaveTarget($input: SaveTargetInput!) {
      saveTarget(input: $input) {
        __typename
        ... on SaveTargetSuccess { target { ...EditedTarget revision { ...DraftTargets } } }
        ...TargetConflictFacts
        ...RefusedFacts
      }
    }
  `,
  [EditedTarget, DraftTargets, TargetConflictFacts, RefusedFacts],
);

export const RemoveTarget = graphql(
  `
    mutation RemoveTarget($input: RemoveTargetInput!) {
      removeTarget(input: $input) {
        __typename
        ... on RemoveTargetSuccess { removedTargetId revision { ...DraftTargets } }
        ...TargetConflictFacts
        ...RefusedFacts
      }
    }
  `,
  [DraftTargets, TargetConflictFacts, RefusedFacts],
);

export const OrderTargets = graphql(
  `
    mutation OrderTargets($input: OrderTargetsInput!) {
      orderTargets(input: $input) {
        __typename
        ... on OrderTargetsSuccess { revision { id targets { id ordinal } } }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);

export const SetTargetRules = graphql(
  `
    mutation SetTargetRules($input: SetTargetRulesInput!) {
      setTargetRules(input: $input) {
        __typename
        ... on SetTargetRulesSuccess { targets { id version binding distribution } }
        ...TargetConflictFacts
        ...RefusedFacts
      }
    }
  `,
  [TargetConflictFacts, RefusedFacts],
);
