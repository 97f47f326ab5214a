import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimal } from '../shared/exact.ts';
import { doctors, funds, jobs, newRural, policies, povertyRate, refused } from '../testing/builders.ts';
import { RUNS } from '../testing/runs.ts';
import { checkObservation, type ObservationInput } from './observation.rules.ts';
import { observedValue } from './value.rules.ts';

function entered(given: Partial<ObservationInput>): ObservationInput {
  return { year: 2025, source: 'report', numerator: null, denominator: null, value: null, ...given };
}

const check = (indicator: typeof jobs, given: Partial<ObservationInput>) =>
  refused(checkObservation(indicator, entered(given)));

describe('checkObservation', () => {
  it.each([
    ['0', '100', []],
    ['100', '100', []],
    ['101', '100', ['numeratorAboveDenominator@numerator']],
    ['-1', '100', ['outOfRange@numerator']],
    ['1', '0', ['denominatorNotPositive@denominator']],
    ['0', '0', ['denominatorNotPositive@denominator']],
    ['1', '-5', ['outOfRange@denominator']],
    ['12.5', '100', ['notWhole@numerator']],
    ['1e3', 'abc', ['notWhole@numerator', 'notWhole@denominator']],
    ['999999999999999', '999999999999999', []],
    ['1', '1000000000000000', ['tooManyDigits@denominator']],
    [null, null, ['fieldRequired@numerator', 'fieldRequired@denominator']],
  ])('a ratio of %s to %s', (numerator, denominator, codes) => {
    expect(check(povertyRate, { numerator, denominator })).toEqual(codes);
  });

  it('takes nobody in need for a result only where that is a commitment', () => {
    expect(check(povertyRate, { numerator: 0n, denominator: 0n, emptyAllowed: true })).toEqual([]);
    expect(check(povertyRate, { numerator: 1n, denominator: 0n, emptyAllowed: true })).toEqual([
      'denominatorNotPositive@denominator',
    ]);
  });

  it('lets a rate count more than it divides by', () =>
    expect(check(doctors, { numerator: 12n, denominator: 10n })).toEqual([]));

  it.each([
    [jobs, { numerator: 0n }, []],
    [jobs, { numerator: 5n, denominator: 10n }, ['fieldForbidden@denominator']],
    [funds, { numerator: '1000000000000000' }, ['tooManyDigits@numerator']],
    [newRural, { numerator: 1n }, []],
    [newRural, { numerator: 2n }, ['outOfRange@numerator']],
    [policies, { numerator: 1n }, ['notMeasurable@numerator']],
    [jobs, { numerator: 1n, year: 1999 }, ['yearOutOfRange@year']],
    [jobs, { numerator: 1n, year: 2000 }, []],
    [jobs, { numerator: 1n, year: 2100 }, []],
    [jobs, { numerator: 1n, year: 2101 }, ['yearOutOfRange@year']],
  ] as const)('%o entered as %o', (indicator, given, codes) => expect(check(indicator, given)).toEqual(codes));

  it.each([
    [{ value: '53.25', source: 'planDocument' }, []],
    [{ value: '12.04', numerator: '230', source: 'planDocument' }, []],
    [{ value: '100', source: 'survey' }, []],
    [{ value: '100.01', source: 'survey' }, ['outOfRange@value']],
    [{ value: '140', source: 'planDocument' }, ['outOfRange@value']],
    [{ value: '53,25', source: 'planDocument' }, ['notDecimal@value']],
    [{ value: '53.25', source: 'report' }, ['quotientWithoutCounts@value']],
    [{ value: '5', numerator: 1n, denominator: 20n, source: 'survey' }, ['fieldForbidden@denominator']],
  ] as const)('a quotient printed without its counts: %o', (given, codes) => {
    expect(check(povertyRate, given)).toEqual(codes);
  });
});

describe('observedValue', () => {
  it.each([
    [povertyRate, 230n, 1910n, '12.04'],
    [povertyRate, 57n, 1966n, '2.90'],
    [doctors, 35n, 50_000n, '7.00'],
    [jobs, 5433n, null, '5433.00'],
  ])('%o: %s of %s is %s', (indicator, numerator, denominator, text) => {
    const value = observedValue(indicator, { numerator, denominator, value: null });
    expect(value && toDecimal(value, 2, 'halfUp')).toBe(text);
  });
  it('is the printed quotient where there are no counts, and nothing for 0 out of 0 or in words', () => {
    const nothing = { numerator: null, denominator: null, value: null };
    expect(observedValue(povertyRate, { ...nothing, value: '53.25' })?.toFraction()).toBe('213/4');
    expect(observedValue(povertyRate, { ...nothing, numerator: 0n, denominator: 0n })).toBeNull();
    expect(observedValue(povertyRate, nothing)).toBeNull();
    expect(observedValue(policies, { ...nothing, value: '1' })).toBeNull();
  });
  it('of an accepted ratio lies between nothing and everything', () => {
    fc.assert(
      fc.property(fc.bigInt(-2n, 50n), fc.bigInt(-2n, 50n), (numerator, denominator) => {
        const result = checkObservation(povertyRate, entered({ numerator, denominator }));
        expect(result.ok).toBe(numerator >= 0n && denominator > 0n && numerator <= denominator);
        const value = result.ok ? observedValue(povertyRate, result.value) : null;
        if (result.ok) expect(value?.gte(0) && value.lte(100)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
