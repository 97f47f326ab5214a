import { expect, it } from 'vitest';
import { aboveOthers } from './above-others.rules.ts';

const outstanding = (...shares: readonly (readonly [hits: number, of: number])[]) =>
  aboveOthers(shares.map(([hits, of], index) => ({ index, share: { hits, of } }))).map(({ unit }) => unit.index);

it.each([
  [
    [
      [18, 20],
      [300, 1000],
    ],
    [0],
  ],
  [
    [
      [8, 20],
      [300, 1000],
    ],
    [],
  ],
  [
    [
      [2, 2],
      [0, 2],
    ],
    [],
  ],
  [[[20, 20]], []],
  [
    [
      [0, 0],
      [0, 0],
    ],
    [],
  ],
  [[], []],
] as const)('of %j these stand out: %j', (shares, expected) => expect(outstanding(...shares)).toEqual(expected));
