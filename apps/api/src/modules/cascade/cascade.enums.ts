import { ANSWER_STATES, CONSENT_MOVES, CONSENT_STATES, OBSTACLES } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

/** The domain counts a refused consent as unanswered and a proposal as waiting; readers are told whose turn it is. */
const SHOWN_ANSWER_STATES = [...ANSWER_STATES, 'consentRefused', 'proposalReceived'] as const;
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
    proposalReceived:
      'Relaxed, and the publisher proposes another figure: take it, or answer again. Until then the inherited commitment binds.',
  },
);

export const ConsentStateEnum = enumOf('ConsentState', CONSENT_STATES, "The publisher's word on a relaxed answer.", {
  pending: 'Not decided yet.',
  granted: 'The relaxed commitment binds.',
  refused: 'The inherited commitment binds.',
  countered: 'The publisher would consent to another figure; until the unit takes it the inherited commitment binds.',
});

export const ConsentMoveEnum = enumOf('ConsentMove', CONSENT_MOVES, 'A step of the exchange over a relaxed answer.', {
  requested: 'The unit asked for consent to its figure.',
  granted: 'The publisher consented.',
  refused: 'The publisher did not consent.',
  countered: 'The publisher proposed another figure.',
  accepted: 'The unit took the proposed figure.',
  withdrawn: 'The unit answered otherwise: nothing is asked any more.',
});

const CONSENT_DECISIONS = ['grant', 'refuse', 'counter'] as const;

export const ConsentDecisionEnum = enumOf(
  'ConsentDecision',
  CONSENT_DECISIONS,
  'What a publisher may say to a relaxed answer.',
  {
    grant: 'Consents.',
    refuse: 'Does not consent.',
    counter: 'Proposes another figure, to which it would consent.',
  },
);

export const ObstacleEnum = enumOf('Obstacle', OBSTACLES, 'Why two commitments cannot be held against each other.', {
  needsBaseline: 'The figure that one is counted from is not known.',
  waitingForAssignment: 'Nothing has been assigned for the year.',
  waitingForParent: 'The figure of the unit above is not known.',
  byEvidence: 'One is judged by evidence, and has no figure.',
  noRequirementInYear: 'They never fall due in one year.',
  differentMeasure: 'One is a state, the other what a period brings.',
  oppositeSense: 'One is a ceiling, the other a floor.',
  mixedYears: 'One asks more in one year and less in another.',
  onlyTheSum: 'Only the sum of all units must hold.',
});
