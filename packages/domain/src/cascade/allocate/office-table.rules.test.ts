import { expect, it } from 'vitest';
import { povertyRate } from '../../testing/builders.ts';
import { allocate } from './allocate.rules.ts';
import type { AllocationRequest, AllocationUnit } from './allocation.ts';
import { type OfficeRow, officeRow, officeTotal } from './office-table.rules.ts';

function commune(code: string, start: bigint | null, denominator: bigint | null, pinned: bigint | null = null) {
  return {
    code,
    name: code,
    basis: 1n,
    start,
    denominator,
    minimum: null,
    maximum: null,
    pinned,
  } satisfies AllocationUnit;
}

/** The table as an office prints it, rates as fractions. */
function table(given: Pick<AllocationRequest, 'units' | 'whole'> & Partial<AllocationRequest>): readonly string[] {
  const result = allocate({ method: 'proportional', direction: 'down', ...given });
  if (!result.ok) return [];
  const printed = ({ denominator, start, startRate, share, end, endRate }: OfficeRow) =>
    [denominator, start, startRate?.toFraction(), share, end, endRate?.toFraction()]
      .map((cell) => cell ?? '–')
      .join(' | ');
  const { shares, direction } = result.value;
  return [
    ...shares.map((share) => printed(officeRow(share, direction, povertyRate))),
    printed(officeTotal(result.value, povertyRate)),
  ];
}

it('hộ, hộ nghèo, tỷ lệ, giảm, tỷ lệ cuối; the bottom line has rates of the sums', () => {
  const units = [commune('a', 100n, 1000n), commune('b', 30n, 2000n), commune('c', 0n, 0n)];
  expect(table({ method: 'sameReduction', units, whole: 26n })).toEqual([
    '1000 | 100 | 10 | 20 | 80 | 8',
    '2000 | 30 | 3/2 | 6 | 24 | 6/5',
    '0 | 0 | – | 0 | 0 | –',
    '3000 | 130 | 13/3 | 26 | 104 | 52/15',
  ]);
});

it('going up adds', () => {
  const units = [commune('a', 800n, 1000n), commune('b', 500n, 1000n)];
  expect(table({ method: 'sameLevel', direction: 'up', units, whole: 500n })).toEqual([
    '1000 | 800 | 80 | 100 | 900 | 90',
    '1000 | 500 | 50 | 400 | 900 | 90',
    '2000 | 1300 | 65 | 500 | 1800 | 90',
  ]);
});

it('what is not known is left out, below as well', () => {
  const units = [commune('a', 10n, null), commune('b', null, 500n), commune('c', 10n, 100n, 3n)];
  expect(table({ units, whole: 9n })).toEqual([
    '– | 10 | – | 3 | 7 | –',
    '500 | – | – | 3 | – | –',
    '100 | 10 | 10 | 3 | 7 | 7',
    '– | – | – | 9 | – | –',
  ]);
});
