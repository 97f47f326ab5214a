import { describe, expect, test } from 'vitest';
import { endOfBranch, movedBranch } from './tree-order.ts';

const row = (key: string, parentKey: string | null) => ({ key, parentKey });
const TREE = [row('I', null), row('I.1', 'I'), row('I.1.a', 'I.1'), row('I.2', 'I'), row('II', null)];
const moved = (key: string, by: -1 | 1) =>
  movedBranch(TREE, key, by)
    .map((each) => each.key)
    .join(' ');

describe('rows of a tree in reading order', () => {
  test.each([
    ['I', 1, 'II I I.1 I.1.a I.2'],
    ['II', -1, 'II I I.1 I.1.a I.2'],
    ['I.2', -1, 'I I.2 I.1 I.1.a II'],
    ['I.1', 1, 'I I.2 I.1 I.1.a II'],
  ] as const)('%s goes by %i with all that stands under it', (key, by, order) => expect(moved(key, by)).toBe(order));

  test.each([
    ['the first stays first', 'I', -1],
    ['the last of its siblings stays last', 'I.2', 1],
    ['a row that is not there moves nothing', 'III', 1],
  ] as const)('%s', (_, key, by) => expect(moved(key, by)).toBe('I I.1 I.1.a I.2 II'));

  test('a branch ends where a row stands under none of it', () => {
    expect(endOfBranch(TREE, 0)).toBe(4);
    expect(endOfBranch(TREE, 3)).toBe(4);
    expect(endOfBranch(TREE, 4)).toBe(5);
  });
});
