import { describe, expect, it } from 'vitest';
import { after, CASE, context, TO_OPINION, TO_POSTING } from '../testing/review.ts';
import { doneSteps } from './done-steps.rules.ts';
import { nextSteps } from './next-steps.rules.ts';
import { roundProgress } from './progress.rules.ts';
import type { ReviewAct } from './review-act.ts';

const BY = { by: 'officer' } as const;
const COMPLAINED: readonly ReviewAct[] = [...TO_POSTING, { ...BY, kind: 'complain', on: '2024-11-05', reason: 'x' }];

const open = (acts: readonly ReviewAct[], today: string) =>
  nextSteps(after(acts), context(today))
    .filter(({ obstacles }) => obstacles.length === 0)
    .map(({ act }) => act);
const told = (acts: readonly ReviewAct[], today: string, act: string) =>
  nextSteps(after(acts), context(today)).find((each) => each.act === act);

describe('what may be done next', () => {
  it.each<[string, readonly ReviewAct[], string, readonly string[]]>([
    ['listed', [], '2024-09-10', ['score']],
    ['scored', TO_POSTING.slice(0, 1), '2024-10-10', ['score', 'meet']],
    ['met', TO_POSTING.slice(0, 2), '2024-10-21', ['post']],
    ['posted', TO_POSTING, '2024-11-07', ['complain']],
    ['posted long enough', TO_POSTING, '2024-11-08', ['askOpinion']],
    ['with a complaint', COMPLAINED, '2024-11-08', ['recheck']],
    ['with the opinion', TO_OPINION, '2024-11-13', ['decide']],
  ])('%s', (_, acts, today, expected) => expect(open(acts, today)).toEqual(expected));

  it('says why not the others', () => {
    expect(told(TO_POSTING, '2024-11-07', 'askOpinion')?.obstacles).toEqual([
      { code: 'postingNotEnded', path: ['on'], value: '2024-11-07', allowed: '2024-11-08..', subject: null },
    ]);
    expect(told([], '2024-11-07', 'post')?.obstacles).toMatchObject([
      { code: 'stepNotReached', value: 'listed', allowed: 'met' },
    ]);
  });
});

describe('deadlines', () => {
  it.each<[string, readonly ReviewAct[], string, string | undefined]>([
    ['score', [], '2024-09-10', '2024-12-14'],
    ['complain', TO_POSTING, '2024-11-05', '2024-11-07'],
    ['recheck', COMPLAINED, '2024-11-05', '2024-11-08'],
    ['answerOpinion', TO_OPINION.slice(0, 4), '2024-11-09', '2024-11-15'],
    ['decide', TO_OPINION, '2024-11-13', '2024-12-14'],
    ['certify', TO_OPINION, '2024-11-13', undefined],
  ])('%s', (act, acts, today, day) => expect(told(acts, today, act)?.deadline?.day).toBe(day));

  it.each([
    ['2024-11-08', false],
    ['2024-11-09', true],
  ])('a re-check on %s is overdue: %s', (today, overdue) =>
    expect(told(COMPLAINED, today, 'recheck')?.overdue).toBe(overdue),
  );

  it.each([
    ['2024-12-14', false],
    ['2024-12-15', true],
  ])('a household not scored on %s is overdue: %s', (today, overdue) =>
    expect(told([], today, 'score')?.overdue).toBe(overdue),
  );

  it('a regular round ends 15 days after the 15th', () => {
    const regular = context('2024-10-20', { kind: 'regular', month: 10, openedOn: '2024-10-15' });
    expect(nextSteps(CASE, regular).find(({ act }) => act === 'decide')?.deadline).toEqual({
      day: '2024-10-30',
      certain: true,
    });
  });
});

it('what was done carries its deadline and whether it was late', () => {
  const late = after([...COMPLAINED, { ...BY, kind: 'recheck', on: '2024-11-12', complaint: 0, class: 'poor' }]);
  expect(doneSteps(late, context('2024-12-01')).map(({ act, on, late: was }) => [act, on, was])).toEqual([
    ['list', '2024-09-03', false],
    ['score', '2024-10-01', false],
    ['meet', '2024-10-20', false],
    ['post', '2024-11-04', false],
    ['complain', '2024-11-05', false],
    ['recheck', '2024-11-12', true],
  ]);
});

it('a round tells how far it is', () => {
  const cases = [CASE, after(TO_POSTING.slice(0, 2)), after(COMPLAINED), after(TO_OPINION)];
  expect(
    roundProgress(
      cases.map((reviewed) => ({ reviewed, households: 1 })),
      context('2024-11-13'),
    ),
  ).toEqual({
    cases: 4,
    byStep: { listed: 1, scored: 0, met: 1, posted: 1, opinion: 1, decided: 0 },
    overdue: 1,
    complaintsOpen: 1,
    decidable: 1,
  });
});
