import type { Binding, CommitmentKind, Comparator, ConsentState, Decision, Distribution } from '@bacthang/domain';
import type { SeededRevision } from './plan.seed.ts';
import type { Rows } from './rows.ts';

/** A target; by default "hộ nghèo còn dưới 2% vào cuối kỳ". `answers` is the inherited target that it answers. */
export interface TargetSeed {
  readonly key?: string;
  readonly statement?: string;
  readonly indicator?: string;
  readonly subgroup?: string;
  readonly kind?: CommitmentKind;
  readonly comparator?: Comparator;
  readonly value?: string;
  readonly upper?: string;
  readonly periodFrom?: number;
  readonly periodTo?: number;
  readonly binding?: Binding;
  readonly distribution?: Distribution;
  readonly nestedIn?: SeededTarget;
  readonly decision?: Decision;
  readonly reason?: string;
  readonly answers?: SeededTarget;
}

export interface SeededTarget {
  readonly id: string;
  readonly key: string;
  readonly statement: string;
  readonly revision: SeededRevision;
  /** The publisher's word on this relaxed answer. */
  consent(state?: ConsentState): void;
}

export function seedTarget(rows: Rows, revision: SeededRevision, ordinal: number, seed: TargetSeed): SeededTarget {
  const id = crypto.randomUUID();
  const {
    answers,
    key = answers?.key ?? `muc-tieu-${ordinal}`,
    statement = answers?.statement ?? `Mục tiêu ${ordinal}`,
  } = seed;
  rows.add('target', {
    id,
    revision_id: revision.id,
    key,
    ordinal,
    statement,
    indicator_code: seed.indicator ?? 'poverty-rate',
    subgroup_code: seed.subgroup ?? null,
    nested_in_key: seed.nestedIn?.key ?? null,
    kind: seed.kind ?? 'level',
    comparator: seed.comparator ?? 'lt',
    value: seed.value ?? '2',
    upper: seed.upper ?? null,
    period_from: seed.periodFrom ?? revision.periodTo,
    period_to: seed.periodTo ?? revision.periodTo,
    binding: seed.binding ?? 'negotiable',
    distribution: seed.distribution ?? 'same',
    outlook: false,
    decision: seed.decision ?? (answers ? 'adopt' : 'local'),
    reason: seed.reason ?? null,
    parent_target_id: answers?.id ?? null,
    version: 1,
    updated_at: '2021-01-01T00:00:00Z',
  });
  return {
    id,
    key,
    statement,
    revision,
    consent: (state = 'pending') => {
      if (!answers) throw new Error('only an answer to an inherited target asks for consent');
      const requesterId = revision.plan.organization.id;
      const publisherId = answers.revision.plan.organization.id;
      rows.add('consent', {
        target_id: id,
        state,
        requester_id: requesterId,
        publisher_id: publisherId,
        requested_at: '2021-02-01T00:00:00Z',
        version: 1,
      });
    },
  };
}
