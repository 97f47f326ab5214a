import { expect, it } from 'vitest';
import { checkTree } from './tree.rules.ts';

const paths = (...nodes: readonly (readonly [string, string | null])[]) =>
  checkTree(
    nodes.map(([key, parentKey]) => ({ key, parentKey })),
    ['tasks'],
  ).map(({ path, allowed }) => `${path.join('.')}: ${allowed}`);

it('takes a forest in any order', () => {
  expect(paths(['b', 'a'], ['a', null], ['c', null])).toEqual([]);
});

it('names a key that stands twice, a parent that stands nowhere, a circle', () => {
  expect(paths(['a', null], ['a', null])).toEqual(['tasks.1.key: unique']);
  expect(paths(['a', 'z'])).toEqual(['tasks.0.parentKey: known key']);
  expect(paths(['a', 'b'], ['b', 'a'])).toEqual(['tasks.0.parentKey: no circle']);
  expect(paths(['a', 'a'])).toEqual(['tasks.0.parentKey: no circle']);
});

it('takes a chain of any depth', () => {
  expect(
    paths(...Array.from({ length: 50_000 }, (_, index) => [`${index}`, index ? `${index - 1}` : null] as const)),
  ).toEqual([]);
});
