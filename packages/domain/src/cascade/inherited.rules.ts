import type { Commitment, Target } from '../target/index.ts';
import type { Answer, AnswerState, ConsentState, InheritedTarget } from './answer.ts';
import { type Distributed, ownCommitment } from './distributed.rules.ts';

/** A published revision above, as far as it reaches a unit. */
export interface ParentRevision {
  readonly planId: string;
  readonly number: number;
  readonly targets: readonly Target[];
}

/**
 * Every target that reaches a unit from the plans above it, with its answer and where that stands; in the order of the
 * revisions and of their targets. Inheritance is a reference: a target no one has answered simply has no answer yet.
 * Answers are matched by plan and target key; of several the one to the latest revision counts.
 */
export function inheritedTargets(
  revisions: readonly ParentRevision[],
  answers: readonly Answer[],
): readonly InheritedTarget[] {
  const byTarget = Map.groupBy(answers, ({ to }) => nameOf(to.planId, to.targetKey));
  return revisions.flatMap(({ planId, number, targets }) =>
    targets.map((target): InheritedTarget => {
      const found = byTarget.get(nameOf(planId, target.key)) ?? [];
      const answer = found.toSorted((a, b) => b.to.revisionNumber - a.to.revisionNumber)[0] ?? null;
      return {
        ref: { planId, revisionNumber: number, targetKey: target.key },
        target,
        answer,
        state: answerState(answer),
        isBehind: answer !== null && answer.to.revisionNumber < number,
      };
    }),
  );
}

/** Where an answer stands. A relaxation whose consent was refused leaves the target unanswered again. */
export function answerState(answer: Pick<Answer, 'consent'> | null): AnswerState {
  if (answer === null || answer.consent === 'refused') return 'unanswered';
  return answer.consent !== null && isOpenConsent(answer.consent) ? 'waitingForConsent' : 'answered';
}

/** Whether one of the two sides has yet to speak. */
export function isOpenConsent(consent: ConsentState): boolean {
  return consent === 'pending' || consent === 'countered';
}

/** As much of an inherited target as says what binds. */
interface Standing<T> extends Pick<InheritedTarget, 'state'> {
  readonly target: T;
  readonly answer: Pick<Answer, 'decision' | 'commitment'> | null;
}

/**
 * How a relaxed answer that waits for consent is read: as what binds until then, the inherited commitment (`binding`), or
 * as it was answered, to see what consenting would do (`answered`).
 */
export const ANSWER_READINGS = ['binding', 'answered'] as const;
export type AnswerReading = (typeof ANSWER_READINGS)[number];

/**
 * What binds the unit now: its own commitment, or the inherited one as long as it has not answered or the publisher has
 * not consented; null where the target does not apply to it.
 */
export function effectiveCommitment({ target, ...standing }: Standing<Pick<Target, 'commitment'>>): Commitment | null {
  const { commitment } = target;
  return effectiveDistributed({ ...standing, target: { commitment, distribution: 'same' } })?.commitment ?? null;
}

/** The same with the way it reaches the unit: what it adopted reaches it as the publisher distributes it. */
export function effectiveDistributed(
  { target, answer, state }: Standing<Distributed>,
  reading: AnswerReading = 'binding',
): Distributed | null {
  const counts = state === 'answered' || (state === 'waitingForConsent' && reading === 'answered');
  if (answer === null || !counts) return target;
  if (answer.decision === 'notApplicable') return null;
  const commitment = answer.commitment ?? target.commitment;
  return answer.decision === 'adopt' ? { ...target, commitment } : ownCommitment(commitment);
}

function nameOf(planId: string, targetKey: string): string {
  return JSON.stringify([planId, targetKey]);
}
