import {
  applyAct,
  type ProcedureConfirmation,
  type ReviewAct,
  type ReviewCase,
  type ReviewContext,
  type ReviewRound,
  reviewContext,
  SHIPPED_SETTINGS,
} from '../review/index.ts';
import type { PlainDate, Refusal } from '../shared/index.ts';

/** Builders of a made-up periodic round of autumn 2024 in commune `c1`, and one household in it. */

export function round(given: Partial<ReviewRound> = {}): ReviewRound {
  return {
    id: 'r1',
    communeId: 'c1',
    provinceId: 'P33',
    kind: 'periodic',
    year: 2024,
    month: null,
    standardUsed: 'MDP-2022',
    procedure: 'QD-24-2021',
    policyYear: 2025,
    purpose: 'official',
    openedOn: '2024-09-03',
    ...given,
  };
}

export const CASE: ReviewCase = {
  id: 'k1',
  roundId: 'r1',
  householdId: 'h1',
  villageId: 'v1',
  source: 'list',
  classBefore: 'poor',
  listed: { on: '2024-09-03', by: 'officer' },
  scorings: [],
  meetings: [],
  posting: null,
  complaints: [],
  opinion: null,
  decision: null,
  certificate: null,
};

/** An administrator has read the believed terms and found them so. */
export const CONFIRMED: readonly ProcedureConfirmation[] = (
  ['posting', 'recheck', 'recheckPosting', 'opinion', 'inForce', 'opinionRule'] as const
).map((key) => ({
  procedure: 'QD-24-2021',
  key,
  value: null,
  source: 'Công báo',
  confirmedBy: 'administrator',
  confirmedOn: '2024-01-02',
}));

export function context(
  today: PlainDate,
  given: Partial<ReviewRound> = {},
  refusals: readonly Refusal[] = [],
): ReviewContext {
  return reviewContext(round(given), today, refusals, { ...SHIPPED_SETTINGS, confirmations: CONFIRMED });
}

/** A case after these acts, each done on its day; a refused one is a bug of the test. */
export function after(acts: readonly ReviewAct[], given: Partial<ReviewRound> = {}): ReviewCase {
  return acts.reduce((reviewed, act) => {
    const result = applyAct(reviewed, act, context(act.on, given));
    if (!result.ok) throw new Error(`${act.kind} on ${act.on}: ${JSON.stringify(result.refusals)}`);
    return result.value;
  }, CASE);
}

const BY = { by: 'officer' } as const;

/** From the scoring to the posting on Monday 4 November 2024, which ends on Thursday 7. */
export const TO_POSTING: readonly ReviewAct[] = [
  { ...BY, kind: 'score', on: '2024-10-01', class: 'poor' },
  { ...BY, kind: 'meet', on: '2024-10-20', present: 40, agreeing: 20 },
  { ...BY, kind: 'post', on: '2024-11-04' },
];

export const TO_OPINION: readonly ReviewAct[] = [
  ...TO_POSTING,
  { ...BY, kind: 'askOpinion', on: '2024-11-08' },
  { ...BY, kind: 'answerOpinion', on: '2024-11-12', agrees: true, note: null },
];
