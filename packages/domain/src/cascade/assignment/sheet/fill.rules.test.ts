import { expect, it, test } from 'vitest';
import { type AssignedCell, type FixedShare, fillShares, fixedAt, wholeToFill } from './index.ts';

const cell = (unitId: string, field: AssignedCell['field'], value: bigint): AssignedCell => ({
  ...{ cell: 'B2', row: 2, targetKey: 'poor', year: 2025, certain: true },
  ...{ unitId, field, value },
});
const share = (unitId: string, pinned: bigint | null, minimum: bigint | null = null): FixedShare => ({
  ...{ unitId, pinned, minimum, maximum: null },
});

it('sets what the cells say, and leaves what they do not', () => {
  const standing = [share('A', 4n, 1n), share('B', null, 2n)];
  const filled = fillShares(standing, [cell('A', 'share', 5n), cell('C', 'maximum', 9n)]);
  expect(filled).toEqual([share('A', 5n, 1n), share('B', null, 2n), { ...share('C', null), maximum: 9n }]);
  expect(fixedAt(filled, cell('A', 'share', 0n))).toBe(5n);
  expect(fixedAt(filled, cell('B', 'share', 0n))).toBeNull();
});

const NOTHING = { person: null, sheet: null, draft: null, demand: null };
test.each([
  [
    { person: 1n, sheet: 2n, draft: 3n, demand: 4n },
    { value: 1n, source: 'person' },
  ],
  [
    { ...NOTHING, sheet: 2n, draft: 3n },
    { value: 2n, source: 'sheet' },
  ],
  [
    { ...NOTHING, draft: 3n, demand: 4n },
    { value: 3n, source: 'draft' },
  ],
  [
    { ...NOTHING, demand: 0n },
    { value: 0n, source: 'demand' },
  ],
  [NOTHING, { value: 9n, source: 'sum' }],
])('of %o the whole is %o', (known, whole) => {
  expect(wholeToFill(known, [share('A', 4n), share('B', 5n)], 2)).toEqual(whole);
});

it('has no whole where a unit has no part yet', () => {
  expect(wholeToFill(NOTHING, [share('A', 4n), share('B', null)], 2)).toBeNull();
  expect(wholeToFill(NOTHING, [], 0)).toBeNull();
});
