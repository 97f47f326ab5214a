import { describe, expect, it } from 'vitest';
import { markWords } from './marked-words.ts';
import { neighbour, rebaseKey } from './rebase.keys.ts';
import { groupTargets, isSettled, rebaseProgress, whatWillHappen } from './rebase.progress.ts';

const TARGETS = [
  { outcome: 'FOLLOWS', resolutions: [] },
  { outcome: 'KEPT', resolutions: [] },
  { outcome: 'CONFLICT', resolutions: ['KEEP_OURS', 'TAKE_THEIRS', 'ANSWER_ANEW'] },
  { outcome: 'ADDED', resolutions: [] },
  { outcome: 'REMOVED', resolutions: ['KEEP_AS_LOCAL', 'LET_GO'] },
  { outcome: 'REMOVED', resolutions: [] },
] as const satisfies Parameters<typeof groupTargets>[0];

describe('what a new revision above comes to', () => {
  it('leaves out what is gone without an answer of ours', () => {
    const { conflicts, removed, waiting, byItself } = groupTargets(TARGETS);
    expect([conflicts.length, removed.length, waiting.length, byItself.length]).toEqual([1, 1, 1, 2]);
  });
  it('counts nothing as done before the draft moves', () => {
    expect(rebaseProgress({ moved: false, targets: TARGETS })).toEqual({ done: 0, total: 4 });
    expect(rebaseProgress({ moved: true, targets: TARGETS })).toEqual({ done: 2, total: 4 });
  });
  it('is settled once the draft moved and no conflict is left, whatever is kept', () => {
    const kept = TARGETS.filter(({ outcome }) => outcome === 'REMOVED' || outcome === 'KEPT');
    expect(isSettled({ moved: true, targets: TARGETS })).toBe(false);
    expect(isSettled({ moved: true, targets: kept })).toBe(true);
    expect(isSettled({ moved: false, targets: kept })).toBe(false);
  });
  it('is told before it is done, and says only what there is', () => {
    expect(whatWillHappen(TARGETS, 0)).toEqual([
      '1 chỉ tiêu ta đã giữ nguyên sẽ theo mức mới của cấp trên.',
      '1 câu trả lời giữ như cũ, vì cấp trên không đổi yêu cầu.',
      '1 chỉ tiêu cấp trên bỏ sẽ ở lại làm chỉ tiêu riêng của ta.',
      '1 chỉ tiêu sẽ chờ ta trả lời.',
      '1 xung đột để lại cho ta quyết định; câu trả lời cũ vẫn còn nguyên.',
    ]);
    expect(whatWillHappen(TARGETS.slice(4), 1)).toEqual(['1 chỉ tiêu cấp trên bỏ sẽ rời kế hoạch của ta.']);
  });
});

describe('markWords', () => {
  it('marks the words and figures that differ, on both sides', () => {
    expect(
      markWords('Tỷ lệ hộ nghèo dưới 2% đến năm 2025', 'Tỷ lệ hộ nghèo không quá 1,5% đến năm 2025'),
    ).toMatchObject({
      before: [
        { text: 'Tỷ lệ hộ nghèo', changed: false },
        { text: 'dưới 2%', changed: true },
        { text: 'đến năm 2025', changed: false },
      ],
      after: [
        { text: 'Tỷ lệ hộ nghèo', changed: false },
        { text: 'không quá 1,5%', changed: true },
        { text: 'đến năm 2025', changed: false },
      ],
    });
  });
  it.each([
    ['một hai', 'một hai', false],
    ['một', 'hai', true],
  ])('%s → %s', (before, after, changed) => {
    expect(markWords(before, after).after).toMatchObject([{ text: after, changed }]);
  });
  it('has nothing to mark in nothing', () => {
    expect(markWords('', 'mới')).toMatchObject({ before: [], after: [{ text: 'mới', changed: true }] });
  });
});

describe('keys', () => {
  const press = (key: string, more: object = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });
  it('go and decide, but not while someone types or with Ctrl', () => {
    expect(rebaseKey(press('j'), false)).toEqual({ kind: 'go', by: 1 });
    expect(rebaseKey(press('ArrowUp'), false)).toEqual({ kind: 'go', by: -1 });
    expect(rebaseKey(press('2'), false)).toEqual({ kind: 'decide', place: 1 });
    expect(rebaseKey(press('4'), false)).toBeNull();
    expect(rebaseKey(press('1'), true)).toBeNull();
    expect(rebaseKey(press('1', { ctrlKey: true }), false)).toBeNull();
  });
  it('stop at the ends, and begin with the first', () => {
    expect(neighbour(['a', 'b'], undefined, 1)).toBe('a');
    expect(neighbour(['a', 'b'], 'a', 1)).toBe('b');
    expect(neighbour(['a', 'b'], 'b', 1)).toBe('b');
    expect(neighbour(['a', 'b'], 'a', -1)).toBe('a');
    expect(neighbour(['a', 'b'], 'gone', 1)).toBe('a');
    expect(neighbour([], 'a', 1)).toBeUndefined();
  });
});
