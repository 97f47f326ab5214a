import { describe, expect, it } from 'vitest';
import { commitment, target } from '../testing/builders.ts';
import type { Answer, ConsentState } from './answer.ts';
import { effectiveCommitment, inheritedTargets } from './inherited.rules.ts';
import { lineageOf } from './lineage.rules.ts';

const ref = (planId: string, targetKey = 'poverty', revisionNumber = 1) => ({ planId, revisionNumber, targetKey });
const own = commitment({ value: '3' });

function answerTo(to: Answer['to'], given: Partial<Answer> = {}): Answer {
  return { to, decision: 'adopt', commitment: null, reason: null, consent: null, ...given };
}

const relaxed = (consent: ConsentState) =>
  answerTo(ref('district'), { decision: 'relax', commitment: own, reason: 'x', consent });

describe('inheritedTargets', () => {
  const revisions = [
    { planId: 'district', number: 2, targets: [target(), target({ key: 'jobs' })] },
    { planId: 'party', number: 1, targets: [target()] },
  ];
  it('lists every target of every plan above, answered or not', () => {
    const found = inheritedTargets(revisions, [
      answerTo(ref('district', 'poverty', 2)),
      answerTo(ref('party', 'gone')),
    ]);
    expect(
      found.map(({ ref: { planId, targetKey }, state, isBehind }) => [planId, targetKey, state, isBehind]),
    ).toEqual([
      ['district', 'poverty', 'answered', false],
      ['district', 'jobs', 'unanswered', false],
      ['party', 'poverty', 'unanswered', false],
    ]);
  });
  it('takes the answer to the latest revision, and says when a later one binds', () => {
    const first = answerTo(ref('district'), { decision: 'notApplicable', reason: 'x' });
    const later = answerTo(ref('district', 'poverty', 2));
    expect(inheritedTargets(revisions, [first])[0]).toMatchObject({ answer: first, isBehind: true });
    expect(inheritedTargets(revisions, [later, first])[0]).toMatchObject({ answer: later, isBehind: false });
  });

  it.each<[string, Answer | null, string, string | null]>([
    ['nothing', null, 'unanswered', '2'],
    ['adopted', answerTo(ref('district')), 'answered', '2'],
    [
      'tightened',
      answerTo(ref('district'), { decision: 'tighten', commitment: commitment({ value: '1' }) }),
      'answered',
      '1',
    ],
    ['relaxed freely', answerTo(ref('district'), { decision: 'relax', commitment: own }), 'answered', '3'],
    ['asked for', relaxed('pending'), 'waitingForConsent', '2'],
    ['offered another figure', relaxed('countered'), 'waitingForConsent', '2'],
    ['granted', relaxed('granted'), 'answered', '3'],
    ['refused', relaxed('refused'), 'unanswered', '2'],
    ['not applicable', answerTo(ref('district'), { decision: 'notApplicable', reason: 'x' }), 'answered', null],
  ])('%s: what binds', (_, answer, state, value) => {
    const [found] = inheritedTargets(revisions, answer ? [answer] : []);
    expect(found?.state).toBe(state);
    expect(found && (effectiveCommitment(found)?.value ?? null)).toBe(value);
  });
});

describe('lineageOf', () => {
  it('leads up to every plan at the top, and never round', () => {
    const links = [
      { from: ref('commune'), to: ref('district', 'poverty', 3) },
      { from: ref('district', 'poverty', 3), to: ref('province') },
      { from: ref('district', 'poverty', 3), to: ref('party') },
      { from: ref('party'), to: ref('commune') },
      { from: ref('district'), to: ref('elsewhere') },
    ];
    expect(lineageOf(ref('commune'), links)).toEqual({
      target: ref('commune'),
      above: [
        {
          target: ref('district', 'poverty', 3),
          above: [
            { target: ref('province'), above: [] },
            { target: ref('party'), above: [] },
          ],
        },
      ],
    });
  });
});
