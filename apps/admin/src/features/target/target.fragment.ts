import { graphql, type ResultOf } from '@bacthang/contract';
import { CommitmentFacts } from './commitment.fragment.ts';
import { IndicatorFacts } from './indicator.fragment.ts';
import { TargetDraftFacts } from './target.draft.ts';

/** What a target says and what it is measured by: all that its sentence and the rules need. */
export const MeasuredTarget = graphql(
  `
    fragment MeasuredTarget on Target @_unmask {
      id
      statement
      indicator { ...IndicatorFacts }
      subgroup { id code name }
      commitment { ...CommitmentFacts }
    }
  `,
  [IndicatorFacts, CommitmentFacts],
);

/** How an answer stands to what was asked. */
export const ComparisonFacts = graphql(`
  fragment ComparisonFacts on Comparison @_unmask { relation difference year obstacle }
`);

/** A target of a draft as its row and its form need it. */
export const EditedTarget = graphql(
  `
    fragment EditedTarget on Target @_unmask {
      ...TargetDraftFacts
      ordinal
      decision
      indicator { id name unit direction valueType }
      subgroup { id name }
      parentTarget { id distribution revision { id documentNumber title number } }
    }
  `,
  [TargetDraftFacts],
);
export type EditedTarget = ResultOf<typeof EditedTarget>;
