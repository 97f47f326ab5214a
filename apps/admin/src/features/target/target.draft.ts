import { graphql, type ResultOf } from '@bacthang/contract';
import { type Result, refusalsOf } from '@bacthang/domain/shared';
import { checkTarget, type PlanPeriod } from '@bacthang/domain/target';
import { fromWire } from '../../lib/wire.ts';
import {
  type CommitmentDraft,
  commitmentDraftOf,
  commitmentFactsOf,
  emptyCommitment,
  readCommitment,
} from './commitment.draft.ts';
import { CommitmentFacts, domainCommitment, wireCommitment } from './commitment.fragment.ts';
import { domainIndicator, type IndicatorFacts } from './indicator.fragment.ts';

export type TargetInput = ReturnType<typeof graphql.scalar<'TargetInput'>>;

/** What of a target someone edits. */
export const TargetDraftFacts = graphql(
  `
    fragment TargetDraftFacts on Target @_unmask {
      id
      key
      version
      statement
      indicator { id code }
      subgroup { id code }
      nestedIn { id key }
      commitment { ...CommitmentFacts }
      binding
      distribution
      section
      assessor
      note
      outlook
    }
  `,
  [CommitmentFacts],
);

export type TargetDraftFacts = ResultOf<typeof TargetDraftFacts>;

/** A target while someone types it. `indicatorCode` is null until one is chosen. */
export interface TargetDraft extends Pick<TargetInput, 'binding' | 'distribution' | 'outlook'> {
  readonly statement: string;
  readonly indicatorCode: string | null;
  readonly subgroupCode: string | null;
  readonly nestedInKey: string | null;
  readonly commitment: CommitmentDraft;
  readonly section: string;
  readonly assessor: string;
  readonly note: string;
}

export interface DraftContext {
  readonly indicators: readonly IndicatorFacts[];
  readonly subgroups: readonly { readonly code: string }[];
  readonly period: PlanPeriod;
}

/** A new target: nothing but the period is known. */
export function emptyTarget(period: PlanPeriod): TargetDraft {
  return {
    statement: '',
    indicatorCode: null,
    subgroupCode: null,
    nestedInKey: null,
    commitment: emptyCommitment('LEVEL', period),
    binding: 'NEGOTIABLE',
    distribution: 'SAME',
    section: '',
    assessor: '',
    note: '',
    outlook: false,
  };
}

/** The target as someone finds it when starting to edit. */
export function targetDraftOf(target: TargetDraftFacts): TargetDraft {
  return {
    statement: target.statement,
    indicatorCode: target.indicator.code,
    subgroupCode: target.subgroup?.code ?? null,
    nestedInKey: target.nestedIn?.key ?? null,
    commitment: commitmentDraftOf(target.commitment),
    binding: target.binding,
    distribution: target.distribution,
    section: target.section ?? '',
    assessor: target.assessor ?? '',
    note: target.note ?? '',
    outlook: target.outlook,
  };
}

/** The draft as it may be sent, or every refusal that the domain's own rules have; paths as in `TargetInput`. */
export function readTarget(draft: TargetDraft, { indicators, subgroups, period }: DraftContext): Result<TargetInput> {
  const typed = readCommitment(draft.commitment);
  const commitment = typed.ok ? typed.value : domainCommitment(commitmentFactsOf(draft.commitment));
  const checked = checkTarget(
    {
      ...draft,
      key: 'draft',
      ordinal: 0,
      indicatorCode: draft.indicatorCode ?? '',
      commitment,
      binding: fromWire(draft.binding),
      distribution: fromWire(draft.distribution),
    },
    {
      ...period,
      indicators: new Map(indicators.map((facts) => [facts.code, domainIndicator(facts)])),
      subgroups: new Set(subgroups.map(({ code }) => code)),
    },
  );
  if (!typed.ok) {
    const unread = new Set(typed.refusals.map(({ path }) => path.join('.')));
    return {
      ok: false,
      refusals: [...typed.refusals, ...refusalsOf(checked).filter(({ path }) => !unread.has(path.join('.')))],
    };
  }
  if (!checked.ok) return checked;
  const { key: _key, ordinal: _ordinal, ...target } = checked.value;
  const { binding, distribution } = draft;
  return {
    ok: true,
    value: { ...target, commitment: wireCommitment(checked.value.commitment), binding, distribution },
  };
}
