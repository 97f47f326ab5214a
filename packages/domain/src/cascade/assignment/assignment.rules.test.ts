import { expect, it } from 'vitest';
import { contentHash } from '../../plan/index.ts';
import { doctors, jobs, newRural, policies, poorHouseholds, povertyRate, trainedRate } from '../../testing/builders.ts';
import { assignable, assignedValue } from './assignment.rules.ts';
import { assignmentPayload } from './payload.ts';

const down = { measure: 'atEnd', direction: 'down' } as const;
const up = { measure: 'atEnd', direction: 'up' } as const;
const inYear = { measure: 'inYear', direction: 'up' } as const;

it.each([
  ['level', povertyRate, down],
  ['averageChange', povertyRate, down],
  ['relativeReduction', povertyRate, down],
  ['maintain', trainedRate, up],
  ['annualQuantity', jobs, inYear],
  ['totalQuantity', jobs, inYear],
  ['asAssigned', jobs, inYear],
  ['asAssigned', trainedRate, up],
  ['level', poorHouseholds, down],
  ['relativeToParent', povertyRate, null],
  ['milestone', newRural, null],
  ['qualitative', policies, null],
] as const)('%s of an indicator is shared out as %#', (kind, indicator, expected) => {
  expect(assignable({ kind }, indicator)).toEqual(expected);
});

it.each([
  [povertyRate, down, { share: 40n, start: 100n, denominator: 1000n }, '6'],
  [povertyRate, down, { share: 100n, start: 100n, denominator: 1000n }, '0'],
  [povertyRate, down, { share: 0n, start: 0n, denominator: 0n }, null],
  [povertyRate, down, { share: 1n, start: null, denominator: 1000n }, null],
  [trainedRate, up, { share: 50n, start: 500n, denominator: 1000n }, '55'],
  [doctors, up, { share: 1n, start: 6n, denominator: 10_000n }, '7'],
  [poorHouseholds, down, { share: 40n, start: 100n, denominator: null }, '60'],
  [jobs, inYear, { share: 300n, start: null, denominator: null }, '300'],
] as const)('a share comes to a figure in the unit of the indicator (%#)', (indicator, how, share, expected) => {
  expect(assignedValue(share, how, indicator)?.toFraction() ?? null).toBe(expected);
});

it('is hashed alike in whatever order its shares come', () => {
  const share = (unitId: string, count: bigint) => {
    const facts = { denominator: 100n, start: 10n, startYear: 2024, minimum: null, maximum: null, pinned: false };
    return { unitId, share: count, ...facts };
  };
  const content = {
    ...({ planId: 'p', targetKey: 'poverty', year: 2025, number: 1, whole: 3n } as const),
    ...({ method: 'sameLevel', basis: 'start' } as const),
    ...down,
  };
  const [a, b] = [share('C1', 1n), share('C2', 2n)];
  const hash = (shares: readonly (typeof a)[]) => contentHash(assignmentPayload({ ...content, shares }));
  expect(hash([a, b])).toBe(hash([b, a]));
  expect(hash([a, b])).not.toBe(hash([a, share('C2', 3n)]));
});
