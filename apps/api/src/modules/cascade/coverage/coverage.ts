import { type AnswerDecision, isOpenConsent } from '@bacthang/domain';
import type { Coverage } from './coverage.store.ts';

export const COVERAGE_STATES = ['notOpened', 'opened', 'drafting', 'publishedBefore', 'published'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

type Unit = Coverage['units'][number];

/** How far a unit has come with a revision. */
export function coverageStateOf({ revision, openings, carriedNumbers }: Coverage, unit: Unit): CoverageState {
  if (unit.revisionId !== null) {
    const carried = carriedNumbers.get(unit.revisionId);
    return carried === revision.number ? 'published' : 'publishedBefore';
  }
  if (unit.drafting) return 'drafting';
  return openings.has(unit.organizationId) ? 'opened' : 'notOpened';
}

/** What was said to targets, or by a unit: how many of each, and how many were not answered or wait for a word. */
export type Tally = Readonly<Record<AnswerDecision | 'unanswered' | 'waiting', number>>;

const NOTHING: Tally = { adopt: 0, tighten: 0, relax: 0, notApplicable: 0, unanswered: 0, waiting: 0 };

/** Over pairs of a unit's published revision (null while there is none) and the key of a target. */
export function tally(
  { answers, consents }: Pick<Coverage, 'answers' | 'consents'>,
  pairs: readonly (readonly [revisionId: string | null, targetKey: string])[],
): Tally {
  const counted = { ...NOTHING };
  for (const [revisionId, targetKey] of pairs) {
    const answer = revisionId === null ? undefined : answers.get(revisionId)?.get(targetKey);
    if (!answer || answer.decision === 'local') {
      counted.unanswered += 1;
      continue;
    }
    counted[answer.decision] += 1;
    const consent = consents.get(answer.id);
    if (consent && isOpenConsent(consent)) counted.waiting += 1;
  }
  return counted;
}
