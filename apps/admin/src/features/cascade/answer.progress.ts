import type { InheritedFacts } from './answer.documents.ts';

export type AnswerFilter = 'unanswered' | 'waiting' | 'proposed';

/** How far the answering has come. What waits for consent, or for a word on a proposal, is answered; what was refused is not. */
export function answerProgress(inherited: readonly Pick<InheritedFacts, 'state'>[]) {
  const count = (...states: readonly InheritedFacts['state'][]) =>
    inherited.filter(({ state }) => states.includes(state)).length;
  return {
    total: inherited.length,
    answered: count('ANSWERED', 'WAITING_FOR_CONSENT', 'PROPOSAL_RECEIVED'),
    waiting: count('WAITING_FOR_CONSENT'),
    proposed: count('PROPOSAL_RECEIVED'),
    unanswered: count('UNANSWERED', 'CONSENT_REFUSED'),
  };
}

/** The rows that a filter shows. */
export function isShown({ state }: Pick<InheritedFacts, 'state'>, filter: AnswerFilter | undefined): boolean {
  if (filter === 'unanswered') return state === 'UNANSWERED' || state === 'CONSENT_REFUSED';
  if (filter === 'proposed') return state === 'PROPOSAL_RECEIVED';
  return filter === undefined || state === 'WAITING_FOR_CONSENT';
}
