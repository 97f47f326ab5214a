import { expect, test } from 'vitest';
import { inTreeOrder } from './tree.rules.ts';

const order = (...nodes: readonly (readonly [key: string, parent: string | null])[]) =>
  inTreeOrder(
    nodes,
    ([key]) => key,
    ([, parent]) => parent,
  ).map(({ node: [key], depth }) => `${key}${depth}`);

test.each([
  [
    'children follow their parent',
    order(['a', null], ['b', null], ['a1', 'a'], ['a11', 'a1']),
    ['a0', 'a11', 'a112', 'b0'],
  ],
  ['a parent that is gone', order(['a', 'gone']), ['a0']],
  ['a node that is its own parent', order(['a', 'a']), ['a0']],
  ['a circle', order(['a', 'b'], ['b', 'a'], ['c', null]), ['c0', 'a0', 'b0']],
  ['one key twice', order(['a', null], ['a', 'a']), ['a0', 'a1']],
])('%s', (_, found, expected) => expect(found).toEqual(expected));
