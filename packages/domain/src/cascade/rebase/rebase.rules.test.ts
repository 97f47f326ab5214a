import { describe, expect, it } from 'vitest';
import type { Target } from '../../target/index.ts';
import { baseline, commitment, PERIOD, povertyRate, refused, target } from '../../testing/builders.ts';
import { checkAnswer } from '../answer.rules.ts';
import type { Answer } from '../answer.ts';
import { type Applying, applyRebase } from './apply-rebase.rules.ts';
import { rebase, resolutionsOf } from './rebase.rules.ts';
import type { RebaseOutcome, Resolution, Resolved } from './rebase.ts';

const below = (value: string) => commitment({ value });
const below2 = target({ key: 'a' });
const revision = (number: number, ...targets: readonly Target[]) => ({ planId: 'province', number, targets });

function answer(given: Partial<Answer> = {}, targetKey = 'a', revisionNumber = 1): Answer {
  const to = { planId: 'province', revisionNumber, targetKey };
  return { to, decision: 'adopt', commitment: null, reason: null, consent: null, ...given };
}
const ours = (...answers: readonly Answer[]) => ({ answers, locals: ['của xã'] });

const adopted = answer({ commitment: below('2') });
const tightened = answer({ decision: 'tighten', commitment: below('1') });
const relaxed = answer({ decision: 'relax', commitment: below('3'), reason: 'Thiên tai', consent: 'granted' });
const notApplicable = answer({ decision: 'notApplicable', reason: 'Không có hộ Khmer' });
const deviating: readonly [string, Answer][] = [
  ['tightened', tightened],
  ['relaxed', relaxed],
  ['not applicable', notApplicable],
];

/** Answers are put to the domain's own rule, for a unit that stood at 5.80%. */
const checked: Applying = {
  accept: (input, asked) => checkAnswer(input, asked, povertyRate, { ...baseline({ 2020: '5.80' }), period: PERIOD }),
  complete: false,
};

function rebased(before: readonly Target[], after: readonly Target[], ...answers: readonly Answer[]) {
  return rebase(revision(1, ...before), revision(2, ...after), ours(...answers));
}
function applied(
  compared: ReturnType<typeof rebased>,
  resolutions: Readonly<Record<string, Resolved>> = {},
  complete = false,
) {
  return applyRebase(compared, new Map(Object.entries(resolutions)), { ...checked, complete });
}

describe('what becomes of a target', () => {
  const stricter = { ...below2, commitment: below('1.5') };
  const reworded = {
    ...below2,
    statement: 'Tỷ lệ hộ nghèo giảm còn dưới 2%',
    section: 'II.1',
    note: 'x',
    assessor: 'Sở',
  };
  const spelt = { ...below2, ordinal: 7, commitment: below('2.00') };

  it.each<[string, Target | null, Target | null, Answer | null, RebaseOutcome]>([
    ['adopted, and its figure changed', below2, stricter, adopted, 'follows'],
    ['adopted, and reworded', below2, reworded, adopted, 'follows'],
    ['adopted, and said again', below2, spelt, adopted, 'kept'],
    ['not answered, and said again', below2, spelt, null, 'unanswered'],
    ['not answered, and changed', below2, stricter, null, 'unanswered'],
    ['not there before', null, below2, null, 'added'],
    ['adopted, and gone', below2, null, adopted, 'removed'],
    ['gone before anyone answered', below2, null, null, 'removed'],
    ...deviating.flatMap(([name, own]): [string, Target | null, Target | null, Answer | null, RebaseOutcome][] => [
      [`${name}, and said again`, below2, spelt, own, 'kept'],
      [`${name}, and reworded`, below2, reworded, own, 'kept'],
      [`${name}, and its figure changed`, below2, stricter, own, 'conflict'],
      [`${name}, and its binding`, below2, { ...below2, binding: 'floor' }, own, 'conflict'],
      [`${name}, and the way it is distributed`, below2, { ...below2, distribution: 'assigned' }, own, 'conflict'],
      [`${name}, and whom it is about`, below2, { ...below2, subgroupCode: 'khmer' }, own, 'conflict'],
      [`${name}, and reworded with its figure`, below2, { ...reworded, commitment: below('1.5') }, own, 'conflict'],
      [`${name}, and gone`, below2, null, own, 'removed'],
      [
        `${name}, already to the new revision`,
        below2,
        stricter,
        { ...own, to: { ...own.to, revisionNumber: 2 } },
        'kept',
      ],
      [`${name}, to what base does not know`, null, stricter, own, 'conflict'],
    ]),
  ])('%s', (_, before, after, own, outcome) => {
    const compared = rebased(before ? [before] : [], after ? [after] : [], ...(own ? [own] : []));
    expect(compared.targets.map((each) => [each.outcome, each.answer])).toEqual([[outcome, own]]);
  });

  it('the words of what is judged by evidence are what it asks', () => {
    const words = commitment({ kind: 'qualitative', comparator: null, value: null });
    const before = target({ key: 'a', indicatorCode: 'policies', commitment: words, statement: 'Kịp thời' });
    const outcome = (after: Partial<Target>) =>
      rebased([before], [{ ...before, ...after }], notApplicable).targets[0]?.outcome;
    expect(outcome({ statement: 'Kịp thời, đầy đủ' })).toBe('conflict');
    expect(outcome({ assessor: 'Mặt trận Tổ quốc' })).toBe('conflict');
    expect(outcome({ note: 'x', section: 'III' })).toBe('kept');
  });

  it('of several answers to a target the one to the latest revision counts; answers to others are left alone', () => {
    const later = answer({ decision: 'tighten', commitment: below('1.2') }, 'a', 2);
    const elsewhere = answer({ to: { planId: 'party', revisionNumber: 1, targetKey: 'a' } });
    const unknown = answer({}, 'unheard-of');
    const next = revision(3, { ...below2, commitment: below('1.5') });
    const compared = rebase(revision(2, below2), next, ours(tightened, later, elsewhere, unknown));
    expect(compared.targets).toMatchObject([{ outcome: 'conflict', answer: later, superseded: [tightened] }]);
    expect(compared.others).toEqual([elsewhere, unknown]);
    expect(applied(compared)).toMatchObject({ value: { answers: [later, tightened, elsewhere, unknown] } });
    const gone = rebase(revision(2, below2), revision(3), ours(tightened, later));
    expect(applied(gone)).toMatchObject({ value: { keptAsLocal: [{ answer: later }], letGo: [tightened] } });
  });

  it.each<[string, Answer, RebaseOutcome]>([
    ['adopted', adopted, 'follows'],
    ...deviating.map(([name, own]): [string, Answer, RebaseOutcome] => [name, own, 'conflict']),
  ])('a conflict that was left open before stays open: %s', (_, own, outcome) => {
    expect(rebase(revision(2, below2), revision(3, below2), ours(own)).targets).toMatchObject([{ outcome }]);
  });

  it.each<[RebaseOutcome, Answer | null, readonly Resolution[]]>([
    ['conflict', relaxed, ['keepOurs', 'takeTheirs', 'answerAnew']],
    ['removed', relaxed, ['keepAsLocal', 'letGo']],
    ['removed', adopted, ['keepAsLocal', 'letGo']],
    ['removed', notApplicable, []],
    ['removed', null, []],
    ['follows', adopted, []],
    ['kept', relaxed, []],
    ['added', null, []],
  ])('%s: what a person may decide', (outcome, own, resolutions) => {
    const [compared] = rebased([below2], [below2]).targets;
    expect(compared && resolutionsOf({ ...compared, outcome, answer: own })).toEqual(resolutions);
  });
});

describe('taking over', () => {
  const to = { planId: 'province', revisionNumber: 2, targetKey: 'a' };

  it('what was adopted takes the new figure', () => {
    const result = applied(rebased([below2], [{ ...below2, commitment: below('1.5') }], adopted));
    expect(result).toMatchObject({ value: { answers: [{ to, decision: 'adopt', commitment: below('1.5') }] } });
  });

  it('a kept answer keeps its consent, and what the caller carries with it', () => {
    const [row, reworded] = [
      { ...relaxed, id: 'row' },
      { ...below2, statement: 'Khác' },
    ];
    const compared = rebase(revision(1, below2), revision(2, reworded), { answers: [row], locals: [] });
    expect(applyRebase(compared, new Map(), checked)).toMatchObject({ value: { answers: [{ ...row, to }], open: [] } });
  });

  it('what is gone stays as a target of our own, unless it is let go or never applied', () => {
    const targets = ['a', 'b', 'c', 'd'].map((key) => ({ ...below2, key }));
    const [own, kept, dropped, never] = [
      answer(relaxed, 'a'),
      answer({}, 'b'),
      answer({}, 'c'),
      answer(notApplicable, 'd'),
    ].map((each, index) => ({ ...each, to: { ...each.to, targetKey: targets[index]?.key ?? '' } }));
    if (!own || !kept || !dropped || !never) return;
    const result = applied(rebased(targets, [], own, kept, dropped, never), { c: { resolution: 'letGo' } }, true);
    expect(result).toEqual({
      ok: true,
      value: {
        answers: [],
        locals: ['của xã'],
        keptAsLocal: [
          { answer: own, target: { ...below2, key: 'a', commitment: below('3') } },
          { answer: kept, target: { ...below2, key: 'b' } },
        ],
        letGo: [dropped, never],
        open: [],
      },
    });
  });
});

describe('a conflict', () => {
  const to = { planId: 'province', revisionNumber: 2, targetKey: 'a' };
  const stricter = (binding: Target['binding'] = 'negotiable') =>
    rebased([below2], [{ ...below2, binding, statement: 'Dưới 1,5%', commitment: below('1.5') }], relaxed);

  it('left open: the answer stays as it was', () => {
    expect(applied(stricter())).toMatchObject({ value: { answers: [relaxed], open: ['a'] } });
  });
  it('left open, but all was to be settled', () => {
    const refusals = [
      { code: 'conflictUnresolved', path: ['resolutions', 'a'], value: null, allowed: null, subject: 'Dưới 1,5%' },
    ];
    expect(applied(stricter(), {}, true)).toEqual({ ok: false, refusals });
  });
  it('taking theirs adopts it', () => {
    const taken = { to, decision: 'adopt', commitment: below('1.5'), reason: null, consent: null };
    const result = applied(stricter(), { a: { resolution: 'takeTheirs' } }, true);
    expect(result).toMatchObject({ value: { answers: [taken], open: [] } });
  });
  it('keeping ours asks for consent again: it was given to a deviation from something else', () => {
    const result = applied(stricter(), { a: { resolution: 'keepOurs' } }, true);
    expect(result).toMatchObject({ value: { answers: [{ ...relaxed, to, consent: 'pending' }] } });
  });
  it('a relaxed figure is not kept under a floor', () => {
    const result = applied(stricter('floor'), { a: { resolution: 'keepOurs' } });
    expect(refused(result)).toEqual(['floorBinds@resolutions.a.decision']);
  });
  it('a figure that is no longer tighter is not kept as one', () => {
    const compared = rebased([below2], [{ ...below2, commitment: below('0.5') }], tightened);
    expect(refused(applied(compared, { a: { resolution: 'keepOurs' } }))).toEqual([
      'notTighter@resolutions.a.commitment.value',
    ]);
  });
  it('what does not apply may go on not applying', () => {
    const compared = rebased([below2], [{ ...below2, commitment: below('1.5') }], notApplicable);
    const result = applied(compared, { a: { resolution: 'keepOurs' } }, true);
    expect(result).toMatchObject({ value: { answers: [{ ...notApplicable, to }] } });
  });
  it('answering anew is checked like any answer', () => {
    const anew = (value: string): Resolved => ({
      resolution: 'answerAnew',
      answer: { decision: 'tighten', commitment: below(value), reason: null },
    });
    expect(applied(stricter('floor'), { a: anew('1.2') }, true)).toMatchObject({
      value: { answers: [{ to, decision: 'tighten', commitment: below('1.2'), reason: null, consent: null }] },
    });
    expect(refused(applied(stricter('floor'), { a: anew('1.5') }))).toEqual([
      'notTighter@resolutions.a.commitment.value',
    ]);
  });
});

it('a decision that is not offered is refused, and so is one on a target that is not there', () => {
  const compared = rebased([below2], [below2], adopted);
  expect(refused(applied(compared, { a: { resolution: 'letGo' }, b: { resolution: 'takeTheirs' } }))).toEqual([
    'shapeInvalid@resolutions.a',
    'notFound@resolutions.b',
  ]);
});
