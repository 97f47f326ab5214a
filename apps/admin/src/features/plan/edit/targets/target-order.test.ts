import { expect, test } from 'vitest';
import { inOrder, orderAfter } from './target-order.ts';

const target = (id: string, container?: string) => ({
  id,
  key: id,
  nestedIn: container ? { id: container, key: container } : null,
});
const TARGETS = [target('a'), target('b'), target('b1', 'b'), target('c'), target('d', 'gone')];

test.each([
  ['a', 1, 'b b1 a c d'],
  ['b', -1, 'b b1 a c d'],
  ['c', -1, 'a c b b1 d'],
  ['b1', -1, 'a b b1 c d'],
  ['d', -1, 'a b b1 d c'],
  ['a', -1, 'a b b1 c d'],
  ['unknown', 1, 'a b b1 c d'],
] as const)('%s goes by %i with what is nested in it', (id, by, order) => {
  expect(orderAfter(TARGETS, id, by).join(' ')).toBe(order);
});

test('targets that came since stay at the end', () => {
  expect(inOrder(TARGETS, ['c', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'b1', 'd']);
});
