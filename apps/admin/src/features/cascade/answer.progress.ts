import type { InheritedFacts } from './answer.documents.ts';

export type AnswerFilter = 'unanswered' | 'waiting';

/** How far the answering has come. What waits for consent is answered; what was refused is not. */
export function answerProgress(inherited: readonly Pick<InheritedFacts, 'state'>[]) {
  const count = (...states: readonly InheritedFacts['state'][]) =>
    inherited.filter(({ state }) => states.includes(state)).length;
  return {
    total: inherited.length,
    answered: count('ANSWERED', 'WAITING_FOR_CONSENT'),
    waiting: count('WAITING_FOR_CONSENT'),
    unanswered: count('UNANSWERED', 'CONSENT_REFUSED'),
  };
}

/** The rows that a filter shows. */
export function isShown({ state }: Pick<InheritedFacts, 'state'>, filter: AnswerFilter | undefined): boolean {
  if (filter === 'unanswered') return state === 'UNANSWERED' || state === 'CONSENT_REFUSED';
  return filter === undefined || state === 'WAITING_FOR_CONSENT';
}
