import { expect, it } from 'vitest';
import { povertyRate } from '../testing/builders.ts';
import { rollUp } from './roll-up.rules.ts';
import { orderTree, treeOver } from './tree.ts';

it('a unit formed later has the sum of the former units, every one of them with all that was under it', () => {
  const district = orderTree([
    { id: 'district', parentId: null },
    { id: 'a', parentId: 'district' },
    { id: 'b', parentId: 'district' },
  ]);
  const commune = orderTree([{ id: 'c', parentId: 'elsewhere' }]);
  const tree = treeOver('formed', [
    { rootId: 'district', tree: district },
    { rootId: 'c', tree: commune },
  ]);
  const reported = (numerator: bigint) => ({ numerator, denominator: 100n, value: null });
  const figures = new Map([
    ['a', reported(1n)],
    ['b', reported(2n)],
    ['c', reported(4n)],
  ]);
  const rolled = rollUp(tree, figures, povertyRate);
  expect(rolled.get('formed')).toMatchObject({ numerator: 7n, denominator: 300n, reported: 3, expected: 3 });
  expect(rolled.get('district')).toMatchObject({ numerator: 3n, denominator: 200n });
});
