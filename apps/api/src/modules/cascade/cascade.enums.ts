import { ANSWER_STATES, CONSENT_STATES } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

/** The domain counts a refused consent as unanswered; readers are told why. */
const SHOWN_ANSWER_STATES = [...ANSWER_STATES, 'consentRefused'] as const;
export type ShownAnswerState = (typeof SHOWN_ANSWER_STATES)[number];

export const AnswerStateEnum = enumOf(
  'AnswerState',
  SHOWN_ANSWER_STATES,
  'Where the answer to an inherited target stands.',
  {
    unanswered: 'Not answered yet, or answered before the target changed: it keeps the plan from being published.',
    answered: 'Answered.',
    waitingForConsent:
      'Relaxed; until the publisher consents the inherited commitment binds. It keeps no one from publishing.',
    consentRefused: 'Relaxed, and the publisher refused: it must be answered again.',
  },
);

export const ConsentStateEnum = enumOf('ConsentState', CONSENT_STATES, "The publisher's word on a relaxed answer.", {
  pending: 'Not decided yet.',
  granted: 'The relaxed commitment binds.',
  refused: 'The inherited commitment binds.',
});

const CONSENT_DECISIONS = ['grant', 'refuse'] as const;

export const ConsentDecisionEnum = enumOf(
  'ConsentDecision',
  CONSENT_DECISIONS,
  'What a publisher may say to a relaxed answer.',
  {
    grant: 'Consents.',
    refuse: 'Does not consent.',
  },
);
