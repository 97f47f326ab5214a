import { type FragmentOf, graphql } from '@bacthang/contract';
import { RefusalFacts } from '../../lib/refusal.fragment.ts';
import { IndicatorFacts } from '../target/indicator.fragment.ts';
import { TargetDraftFacts } from '../target/target.draft.ts';
import { MeasuredTarget } from '../target/target.fragment.ts';
import { BaselineFacts } from './baselines.ts';
import { ExchangeFacts } from './exchange.fragment.ts';
import { RivalFacts } from './rival.labels.ts';

/** An answer as it stands, with who gave it; all that any screen over the draft keeps of a target. */
export const AnswerFacts = graphql(
  `
    fragment AnswerFacts on Target @_unmask {
      ...TargetDraftFacts
      decision
      reason
      consent {
        ...ExchangeFacts
      }
      updatedAt
      updatedBy { id name }
    }
  `,
  [TargetDraftFacts, ExchangeFacts],
);
export type AnswerFacts = FragmentOf<typeof AnswerFacts>;

export const InheritedFacts = graphql(
  `
    fragment InheritedFacts on InheritedTarget @_unmask {
      state
      ...RivalFacts
      target {
        ...MeasuredTarget
        ordinal
        binding
        distribution
        note
        revision { id number plan { id organization { id name } } }
      }
      answer { ...AnswerFacts }
      baselines { ...BaselineFacts }
    }
  `,
  [MeasuredTarget, AnswerFacts, RivalFacts, BaselineFacts],
);
export type InheritedFacts = FragmentOf<typeof InheritedFacts>;

/** What an answer changes in the draft around it. */
const DraftStateFacts = graphql(
  `
    fragment DraftStateFacts on Revision @_unmask {
      id
      version
      missing { ...RefusalFacts }
    }
  `,
  [RefusalFacts],
);

/** The draft after answers changed: what was asked stays as it is known. */
export const AnsweredFacts = graphql(
  `
    fragment AnsweredFacts on Revision @_unmask {
      ...DraftStateFacts
      inheritedTargets { state target { id } answer { ...AnswerFacts } }
      targets { id }
    }
  `,
  [DraftStateFacts, AnswerFacts],
);

export const AnswerQuery = graphql(
  `
    query Answer($planId: ID!) {
      plan(id: $planId) {
        id
        viewerCanEdit
        viewerCanPublish
        organization { id name }
        unit { id key fullName }
        latest { id number }
        draft {
          ...DraftStateFacts
          title
          periodFrom
          periodTo
          outlookYear
          inheritedTargets { ...InheritedFacts }
          targets { ...TargetDraftFacts decision indicator { ...IndicatorFacts } }
        }
      }
      indicators { ...IndicatorFacts }
      subgroups { id code name }
    }
  `,
  [DraftStateFacts, InheritedFacts, TargetDraftFacts, IndicatorFacts],
);
