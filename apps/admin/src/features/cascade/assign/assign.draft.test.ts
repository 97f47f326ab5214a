import { describe, expect, it, test } from 'vitest';
import type { AssignmentShares } from './assign.documents.ts';
import {
  type AssignDraft,
  draftOf,
  isSameDraft,
  pinnedCount,
  setCells,
  setPart,
  setWhole,
  unpinAll,
} from './assign.draft.ts';
import { sheet } from './assign.fixture.ts';
import { balance, inputOf, isDecidedOtherwise, lastBalanced } from './balance.ts';

const begin = draftOf(null, sheet());
const pin = (draft: AssignDraft, unitKey: string, text: string) =>
  setCells(draft, [{ unitKey, field: 'pinned', text }]);
const sharesOf = (draft: AssignDraft) => balance(draft, sheet()).allocation?.shares.map(({ share }) => Number(share));

test('one begins with the suggested whole, shared out by what there is', () => {
  expect(begin).toEqual({ method: 'proportional', basis: 'start', whole: '51', byHand: {} });
  expect(sharesOf(begin)).toEqual([26, 15, 10]);
});

test('where a rate has to rise, one begins with what each still lacks', () => {
  const rising = draftOf(null, sheet({ direction: 'up' }));
  expect(rising.method).toBe('sameReduction');
});

test('without a suggestion the whole waits to be typed', () => {
  const empty = draftOf(null, sheet({ suggestion: null }));
  expect(balance(empty, sheet()).refusals).toMatchObject([{ code: 'notWhole', path: ['whole'] }]);
});

describe('a figure typed by hand', () => {
  it('is held, and the rest is shared out around it', () => {
    expect(sharesOf(pin(begin, 'A', '31'))).toEqual([31, 12, 8]);
    expect(sharesOf(pin(pin(begin, 'A', '31'), 'A', ''))).toEqual([26, 15, 10]);
  });

  it.each([
    ['1.123', '1123'],
    [' 12 ', '12'],
    ['12,5', '12.5'],
    ['mười', 'mười'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(pin(begin, 'A', typed).byHand['A']?.pinned).toBe(kept);
    expect(setWhole(begin, typed).whole).toBe(kept);
  });

  it('that changes nothing is no change', () => {
    const pinned = pin(begin, 'A', '1.000');
    expect(pin(pinned, 'A', '1000')).toBe(pinned);
    expect(setPart(pinned, { method: 'proportional' })).toBe(pinned);
  });

  it('leaves no trace when it is taken away', () => {
    expect(pin(pin(begin, 'A', '31'), 'A', '')).toEqual(begin);
  });
});

test('unpinning all leaves the bounds', () => {
  const bounded = setCells(pin(begin, 'A', '31'), [{ unitKey: 'B', field: 'maximum', text: '9' }]);
  expect(pinnedCount(bounded)).toBe(1);
  expect(unpinAll(bounded).byHand).toEqual({ B: { pinned: '', minimum: '', maximum: '9' } });
});

test('two drafts are the same when they say the same', () => {
  expect(isSameDraft(pin(begin, 'A', '31'), pin(begin, 'A', '31'))).toBe(true);
  expect(isSameDraft(pin(begin, 'A', '31'), pin(begin, 'B', '31'))).toBe(false);
  expect(isSameDraft(begin, setPart(begin, { basis: 'denominator' }))).toBe(false);
});

test('when nothing adds up any more, the shares that last did are found', () => {
  const [good, bad, worse] = [pin(begin, 'A', '31'), pin(begin, 'A', '101'), pin(begin, 'A', 'x')];
  expect(lastBalanced([begin, good, bad, worse], sheet())).toEqual(balance(good, sheet()).allocation);
  expect(lastBalanced([bad, worse], sheet())).toBeNull();
});

const stored = {
  ...{ id: 'x', state: 'DRAFT', number: null, version: 3, method: 'SAME_LEVEL', basis: 'DENOMINATOR', whole: '51' },
  ...{
    updatedAt: '',
    updatedBy: null,
    publishedAt: null,
    publishedBy: null,
    contentHash: null,
    spreadsheetAddress: '',
  },
  shares: [
    { unit: { id: '1', key: 'A' }, share: '31', minimum: null, maximum: null, pinned: true },
    { unit: { id: '2', key: 'B' }, share: '12', minimum: '5', maximum: null, pinned: false },
    { unit: { id: '3', key: 'C' }, share: '8', minimum: null, maximum: null, pinned: false },
  ],
} as const satisfies AssignmentShares;

test('what is stored comes back as it was set: method, bounds and pins', () => {
  const draft = draftOf(stored, sheet());
  expect(draft).toEqual({
    ...{ method: 'sameLevel', basis: 'denominator', whole: '51' },
    byHand: {
      A: { pinned: '31', minimum: '', maximum: '' },
      B: { pinned: '', minimum: '5', maximum: '' },
    },
  });
  expect(inputOf(draft, 'T', 2025)).toEqual({
    ...{ targetId: 'T', year: 2025, method: 'SAME_LEVEL', basis: 'DENOMINATOR', whole: '51' },
    units: [
      { unitKey: 'A', pinned: '31', minimum: null, maximum: null },
      { unitKey: 'B', pinned: null, minimum: '5', maximum: null },
    ],
  });
});

test('it is noticed when the server comes to other shares', () => {
  const { allocation } = balance(pin(begin, 'A', '31'), sheet());
  expect(allocation && isDecidedOtherwise(stored, allocation)).toBe(false);
  expect(allocation && isDecidedOtherwise({ shares: stored.shares.slice(1) }, allocation)).toBe(true);
  const { allocation: other } = balance(begin, sheet());
  expect(other && isDecidedOtherwise(stored, other)).toBe(true);
});
