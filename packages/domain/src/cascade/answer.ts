import type { Binding, Commitment, Target } from '../target/index.ts';
import type { Distributed } from './distributed.rules.ts';

/** What a unit may say to an inherited target. A target of its own (`local`) answers nothing. */
export const ANSWER_DECISIONS = ['adopt', 'tighten', 'relax', 'notApplicable'] as const;
export type AnswerDecision = (typeof ANSWER_DECISIONS)[number];

/** The publisher's word on a relaxed answer; `countered`: another figure was proposed, and the unit has not said yet. */
export const CONSENT_STATES = ['pending', 'granted', 'refused', 'countered'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** The steps of the exchange over a relaxed answer; every one is kept. */
export const CONSENT_MOVES = ['requested', 'granted', 'refused', 'countered', 'accepted', 'withdrawn'] as const;
export type ConsentMove = (typeof CONSENT_MOVES)[number];

export const ANSWER_STATES = ['unanswered', 'answered', 'waitingForConsent'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** One target in one published revision. */
export interface TargetRef {
  readonly planId: string;
  readonly revisionNumber: number;
  readonly targetKey: string;
}

/** A unit's answer. `consent` is null where none is asked for; `commitment` null where the target does not apply. */
export interface Answer {
  readonly to: TargetRef;
  readonly decision: AnswerDecision;
  readonly commitment: Commitment | null;
  readonly reason: string | null;
  readonly consent: ConsentState | null;
}

/** What is asked, how it reaches the unit, and under which rule it may be adapted. */
export interface InheritedCommitment extends Distributed {
  readonly binding: Binding;
}

/** A target as it reaches a unit. `isBehind`: answered in an earlier revision than the one that binds now. */
export interface InheritedTarget {
  readonly ref: TargetRef;
  readonly target: Target;
  readonly answer: Answer | null;
  readonly state: AnswerState;
  readonly isBehind: boolean;
}
