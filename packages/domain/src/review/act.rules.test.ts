import { describe, expect, it } from 'vitest';
import { refusal } from '../shared/index.ts';
import { refused } from '../testing/builders.ts';
import { after, CASE, context, TO_OPINION, TO_POSTING } from '../testing/review.ts';
import { applyAct } from './act.rules.ts';
import { reviewedClass, stepOf } from './case-state.rules.ts';
import type { ReviewAct } from './review-act.ts';

const BY = { by: 'officer' } as const;
const tried = (
  before: readonly ReviewAct[],
  act: ReviewAct,
  ...given: Parameters<typeof context> extends [unknown, ...infer R] ? R : never
) => refused(applyAct(after(before), act, context('2024-12-01', ...given)));

const score = (on: string): ReviewAct => ({ ...BY, kind: 'score', on, class: 'poor' });
const meet = (present: number, agreeing: number, on = '2024-10-20'): ReviewAct => ({
  ...BY,
  kind: 'meet',
  on,
  present,
  agreeing,
});
const post = (on: string): ReviewAct => ({ ...BY, kind: 'post', on });
const complain = (on: string): ReviewAct => ({ ...BY, kind: 'complain', on, reason: 'Hộ này có ô tô' });
const recheck = (on: string, complaint = 0): ReviewAct => ({
  ...BY,
  kind: 'recheck',
  on,
  complaint,
  class: 'nearPoor',
});
const postRecheck = (on: string, complaint = 0): ReviewAct => ({ ...BY, kind: 'postRecheck', on, complaint });
const decide = (on: string): ReviewAct => ({ ...BY, kind: 'decide', on, number: '12/QĐ-UBND' });

const SCORED = [score('2024-10-01')];
const step = (acts: readonly ReviewAct[]) => stepOf(after(acts), context('2024-12-01').procedure);

describe('the meeting', () => {
  it.each([
    [40, 19, 'listed'],
    [40, 20, 'met'],
    [40, 21, 'met'],
    [41, 20, 'listed'],
    [41, 21, 'met'],
    [1, 0, 'listed'],
    [1, 1, 'met'],
  ] as const)('of %i present, of whom %i agree, leaves the household %s', (present, agreeing, expected) => {
    expect(step([...SCORED, meet(present, agreeing)])).toBe(expected);
  });

  it.each([
    [40, 41, ['agreeingAbovePresent@agreeing']],
    [0, 0, ['nobodyPresent@present']],
    [-1, 0, ['outOfRange@present']],
    [40.5, 20, ['notWhole@present']],
    [Number.NaN, 20, ['notWhole@present']],
    [10_001, 20, ['outOfRange@present']],
  ])('of %d present, of whom %d agree, is refused: %j', (present, agreeing, codes) => {
    expect(tried(SCORED, meet(present, agreeing))).toEqual(codes);
  });

  it('that disagrees sends the household back to scoring, and to another meeting', () => {
    const disagreed = [...SCORED, meet(40, 19)];
    expect(tried(disagreed, post('2024-10-21'))).toEqual(['meetingDisagreed@']);
    expect(tried(disagreed, meet(40, 30, '2024-10-21'))).toEqual(['stepNotReached@']);
    const again = [...disagreed, score('2024-10-22'), meet(40, 30, '2024-10-25')];
    expect(step(again)).toBe('met');
    expect(after(again).meetings).toHaveLength(2);
  });
});

describe('steps', () => {
  it.each<[string, readonly ReviewAct[], ReviewAct, readonly string[]]>([
    ['a meeting before the scoring', [], meet(40, 40), ['stepNotReached@']],
    ['a posting before the meeting', SCORED, post('2024-10-21'), ['stepNotReached@']],
    ['a complaint before the posting', SCORED, complain('2024-10-21'), ['stepNotReached@']],
    ['a decision before the posting', SCORED, decide('2024-10-21'), ['stepNotReached@']],
    ['a decision on its last day', TO_POSTING, decide('2024-11-07'), ['postingNotEnded@on', 'opinionMissing@']],
    ['a decision before the opinion', TO_POSTING, decide('2024-11-08'), ['opinionMissing@']],
    [
      'the opinion asked on the last day',
      TO_POSTING,
      { ...BY, kind: 'askOpinion', on: '2024-11-07' },
      ['postingNotEnded@on'],
    ],
    ['a scoring after the meeting agreed', TO_POSTING.slice(0, 2), score('2024-10-25'), ['stepNotReached@']],
    [
      'an opinion too long to keep',
      TO_OPINION.slice(0, 4),
      { ...BY, kind: 'answerOpinion', on: '2024-11-12', agrees: false, note: 'x'.repeat(2001) },
      ['textTooLong@note'],
    ],
    ['a decision after the opinion', TO_OPINION, decide('2024-11-12'), []],
    ['a decision before the opinion was given', TO_OPINION, decide('2024-11-11'), ['beforeStep@on']],
    [
      'a decision without its number',
      TO_OPINION,
      { ...BY, kind: 'decide', on: '2024-11-13', number: ' ' },
      ['textMissing@number'],
    ],
    ['a second decision', [...TO_OPINION, decide('2024-11-12')], decide('2024-11-13'), ['alreadyDecided@']],
    [
      'a complaint after the decision',
      [...TO_OPINION, decide('2024-11-12')],
      complain('2024-11-13'),
      ['alreadyDecided@'],
    ],
    [
      'a certificate before the decision',
      TO_OPINION,
      { ...BY, kind: 'certify', on: '2024-11-13', number: '1' },
      ['stepNotReached@'],
    ],
    [
      'a certificate after it',
      [...TO_OPINION, decide('2024-11-12')],
      { ...BY, kind: 'certify', on: '2024-11-13', number: '1' },
      [],
    ],
    ['a day in the future', SCORED, meet(40, 40, '2024-12-02'), ['dateInFuture@on']],
    ['a day before the step before', SCORED, meet(40, 40, '2024-09-30'), ['beforeStep@on']],
    ['no day', SCORED, meet(40, 40, '2024-02-30'), ['dateInvalid@on']],
  ])('%s', (_, before, act, codes) => expect(tried(before, act)).toEqual(codes));

  it('a scoring before its meeting takes the place of the one before', () => {
    const corrected = after([score('2024-10-01'), { ...BY, kind: 'score', on: '2024-10-02', class: 'nearPoor' }]);
    expect(corrected.scorings).toEqual([{ ...BY, on: '2024-10-02', class: 'nearPoor' }]);
  });

  it('a decision is on what the review came to, a re-check included', () => {
    const rechecked = [...TO_POSTING, complain('2024-11-05'), recheck('2024-11-08'), postRecheck('2024-11-11')];
    const heard: readonly ReviewAct[] = [
      ...rechecked,
      { ...BY, kind: 'askOpinion', on: '2024-11-15' },
      { ...BY, kind: 'answerOpinion', on: '2024-11-18', agrees: true, note: null },
    ];
    expect(after([...heard, decide('2024-11-19')]).decision?.class).toBe('nearPoor');
  });

  it('who is on no list gets no certificate', () => {
    const above: readonly ReviewAct[] = [
      { ...BY, kind: 'score', on: '2024-10-01', class: 'above' },
      ...TO_OPINION.slice(1),
      { ...BY, kind: 'decide', on: '2024-11-13', number: '1' },
    ];
    expect(tried(above, { ...BY, kind: 'certify', on: '2024-11-14', number: '1' })).toEqual(['certificateNotDue@']);
  });
});

describe('complaints', () => {
  it.each([
    ['2024-11-04', []],
    ['2024-11-07', []],
    ['2024-11-08', ['postingEnded@on']],
  ])('on %s: %j', (on, codes) => expect(tried(TO_POSTING, complain(on))).toEqual(codes));

  it('are re-checked, and the result is put up before anything is decided', () => {
    const complained = [...TO_POSTING, complain('2024-11-05')];
    const ask = (on: string): ReviewAct => ({ ...BY, kind: 'askOpinion', on });
    expect(tried(complained, ask('2024-11-20'))).toEqual(['complaintOpen@']);
    expect(tried([...complained, recheck('2024-11-08')], ask('2024-11-20'))).toEqual(['complaintOpen@']);
    const posted = [...complained, recheck('2024-11-08'), postRecheck('2024-11-11')];
    expect(tried(posted, ask('2024-11-14'))).toEqual(['postingNotEnded@on']);
    expect(tried(posted, ask('2024-11-15'))).toEqual([]);
    expect(reviewedClass(after(posted))).toBe('nearPoor');
  });

  it.each<[string, readonly ReviewAct[], ReviewAct, readonly string[]]>([
    ['that nobody made', TO_POSTING, recheck('2024-11-08'), ['complaintUnknown@complaint']],
    [
      'of another number',
      [...TO_POSTING, complain('2024-11-05')],
      recheck('2024-11-08', 1),
      ['complaintUnknown@complaint'],
    ],
    [
      're-checked twice',
      [...TO_POSTING, complain('2024-11-05'), recheck('2024-11-08'), complain('2024-11-07')],
      recheck('2024-11-11'),
      ['alreadyDone@complaint'],
    ],
    [
      'put up before the re-check',
      [...TO_POSTING, complain('2024-11-05')],
      postRecheck('2024-11-08'),
      ['complaintUnknown@complaint'],
    ],
    ['without a reason', TO_POSTING, { ...BY, kind: 'complain', on: '2024-11-05', reason: '' }, ['textMissing@reason']],
  ])('%s', (_, before, act, codes) => expect(tried(before, act)).toEqual(codes));
});

describe('where no opinion is asked', () => {
  const regular = { kind: 'regular', month: 10, policyYear: 2024, openedOn: '2024-10-15' } as const;
  const posted = after(TO_POSTING, regular);

  it('the decision follows the posting, and nobody above is asked', () => {
    const decided = applyAct(posted, decide('2024-11-08'), context('2024-12-01', regular));
    expect(decided.ok).toBe(true);
    const asked = applyAct(posted, { ...BY, kind: 'askOpinion', on: '2024-11-08' }, context('2024-12-01', regular));
    expect(refused(asked)).toEqual(['opinionNotRequired@']);
  });
});

it('an official round decides nothing on what is not confirmed, a trial nothing at all', () => {
  expect(
    tried(TO_OPINION, decide('2024-11-13'), {}, [
      refusal('parameterUnconfirmed', ['parameters', 'nutrition.childUnder']),
    ]),
  ).toEqual(['parameterUnconfirmed@parameters.nutrition.childUnder']);
  expect(tried(TO_OPINION, decide('2024-11-13'), { purpose: 'trial' })).toEqual(['trialDecidesNothing@']);
});

it('a refused act leaves the case as it was', () => {
  const before = JSON.stringify(CASE);
  applyAct(CASE, decide('2024-11-13'), context('2024-12-01'));
  expect(JSON.stringify(CASE)).toBe(before);
});
