import { describe, expect, it } from 'vitest';
import { goesBack } from './act/meeting.draft.ts';
import { linesOn, listsOf } from './paper/lines.ts';
import type { CaseSteps } from './review.documents.ts';
import { daysLeft } from './round.deadline.ts';
import { nextAct, timelineOf } from './round.timeline.ts';

const stepNotReached: CaseSteps['nextSteps'][number]['obstacles'][number] = {
  code: 'STEP_NOT_REACHED',
  path: [],
  value: 'listed',
  allowed: 'scored',
  subject: null,
  against: null,
};
const next = (act: CaseSteps['nextSteps'][number]['act'], allowed: boolean, overdue = false) => ({
  act,
  allowed,
  overdue,
  deadline: '2024-12-14',
  deadlineCertain: true,
  obstacles: allowed ? [] : [stepNotReached],
});
const done = (act: string, on: string) => ({
  act,
  on,
  late: false,
  deadline: null,
  by: { id: 'u', name: 'Cán bộ xã' },
});

const listed: CaseSteps = {
  id: 'a',
  doneSteps: [done('list', '2024-09-05')],
  nextSteps: [next('SCORE', true), next('MEET', false)],
};
const scored: CaseSteps = {
  id: 'b',
  doneSteps: [done('list', '2024-09-05'), done('score', '2024-09-20'), done('score', '2024-09-21')],
  nextSteps: [next('SCORE', true), next('MEET', true)],
};

describe('a timeline', () => {
  const steps = timelineOf([listed, scored]);
  const of = (act: string) => steps.find((step) => step.act === act);

  it('counts a household once for a step, however often it was done', () => {
    expect(of('score')).toMatchObject({ done: 1, first: '2024-09-20', last: '2024-09-21', by: ['Cán bộ xã'] });
    expect(of('list')).toMatchObject({ done: 2, first: '2024-09-05', last: '2024-09-05' });
  });

  it('tells how many may take a step today, and each reason that keeps the others once', () => {
    expect(of('score')).toMatchObject({ allowed: 2, obstacles: [] });
    expect(of('meet')).toMatchObject({ allowed: 1, obstacles: [stepNotReached] });
    expect(timelineOf([listed, { ...listed, id: 'c' }]).find(({ act }) => act === 'meet')?.obstacles).toHaveLength(1);
  });

  it('has the furthest step that may be taken as the next, an overdue one before it', () => {
    expect(nextAct(timelineOf([scored]))?.act).toBe('meet');
    expect(nextAct(timelineOf([{ ...listed, nextSteps: [next('SCORE', true, true), next('MEET', true)] }]))?.act).toBe(
      'score',
    );
    expect(nextAct([])).toBeNull();
  });
});

describe('a deadline', () => {
  const round = { deadline: '2024-12-14', decision: null };

  it('is counted from today, before, on and after it', () => {
    expect(['2024-12-13', '2024-12-14', '2024-12-15'].map((day) => daysLeft(round, day))).toEqual([1, 0, -1]);
  });

  it('of a decided round is over, and one that nobody knows counts nothing', () => {
    expect(daysLeft({ deadline: null, decision: null }, '2024-12-13')).toBeNull();
    const decision = { number: '1/QĐ', decidedOn: '2024-12-01', signedBy: 'A', totalHouseholds: 1, contentHash: '' };
    expect(daysLeft({ ...round, decision }, '2024-12-13')).toBeNull();
  });
});

describe('a meeting', () => {
  it.each([
    [29, 60, true],
    [30, 60, false],
    [31, 60, false],
  ])('where %i of %i agree sends back: %s', (agreeing, present, back) => {
    expect(goesBack(agreeing, present, 50)).toBe(back);
  });
  it('judges nothing where the share is not known', () => expect(goesBack(0, 60, null)).toBe(false));
});

describe('the lists of a decision', () => {
  it('hold who escaped poverty into near-poverty twice, and who was and is on none not at all', () => {
    expect(listsOf({ class: 'nearPoor', classBefore: 'poor' })).toEqual(['nearPoor', 'escapedPoverty']);
    expect(listsOf({ class: 'above', classBefore: 'poor' })).toEqual(['escapedPoverty']);
    expect(listsOf({ class: 'above', classBefore: 'nearPoor' })).toEqual(['escapedNearPoverty']);
    expect(listsOf({ class: 'above', classBefore: null })).toEqual([]);
    const poor = { headName: 'A', villageName: 'Thôn 1', class: 'poor', classBefore: null } as const;
    expect(linesOn('poor', [poor])).toEqual([poor]);
    expect(linesOn('nearPoor', [poor])).toEqual([]);
  });
});
