import { describe, expect, it } from 'vitest';
import { toFraction } from '../../shared/exact.ts';
import { doctors, jobs, poorHouseholds, povertyRate, trainedRate } from '../../testing/builders.ts';
import type { Bound, BoundComparator } from '../requirement.ts';
import { wholeToAllocate } from './whole-to-allocate.rules.ts';

function bound(comparator: BoundComparator, value: string, measure: Bound['measure'] = 'atEnd'): Bound {
  return { kind: 'bound', comparator, value: toFraction(value), measure, provisional: false };
}

describe('a rate of 1,000 households, 50 of them poor', () => {
  it.each<[string, Bound, bigint]>([
    ['dưới 1% leaves 9', bound('lt', '1'), 41n],
    ['không quá 1% leaves 10', bound('le', '1'), 40n],
    ['không quá 0,99% leaves 9', bound('le', '0.99'), 41n],
    ['dưới 0,99% leaves 9', bound('lt', '0.99'), 41n],
    ['không quá 5% is met', bound('le', '5'), 0n],
    ['dưới 5% lacks one', bound('lt', '5'), 1n],
    ['dưới 6% is met and asks nobody to rise', bound('lt', '6'), 0n],
    ['dưới 0% is beyond what there is', bound('lt', '0'), 51n],
  ])('%s', (_, asked, whole) => {
    expect(wholeToAllocate(asked, povertyRate, { start: 50n, denominator: 1000n })).toEqual({
      direction: 'down',
      whole,
    });
  });
});

describe('going up', () => {
  it.each<[string, Bound, bigint]>([
    ['từ 55% trở lên', bound('ge', '55'), 6n],
    ['trên 55%', bound('gt', '55'), 6n],
    ['trên 54%', bound('gt', '54'), 5n],
    ['từ 54% trở lên', bound('ge', '54'), 5n],
  ])('%s of 101, from 49.5%%', (_, asked, whole) => {
    expect(wholeToAllocate(asked, trainedRate, { start: 50n, denominator: 101n })).toEqual({ direction: 'up', whole });
  });
  it('per 10,000 people', () => {
    const totals = { start: 80n, denominator: 100_000n };
    expect(wholeToAllocate(bound('ge', '9.5'), doctors, totals)).toEqual({ direction: 'up', whole: 15n });
  });
});

it('a count at the end of the year is what it lacks; a quantity is shared out itself', () => {
  const none = { start: null, denominator: null };
  const state = wholeToAllocate(bound('le', '200'), poorHouseholds, { ...none, start: 230n });
  expect(state).toEqual({ direction: 'down', whole: 30n });
  expect(wholeToAllocate(bound('ge', '3000', 'inYear'), jobs, none)).toEqual({ direction: 'up', whole: 3000n });
  expect(wholeToAllocate(bound('gt', '3000', 'overPeriod'), jobs, none)).toEqual({ direction: 'up', whole: 3001n });
});

it('is not known without the totals, nor where neither way is better', () => {
  expect(wholeToAllocate(bound('lt', '1'), povertyRate, { start: 50n, denominator: null })).toBeNull();
  expect(wholeToAllocate(bound('lt', '1'), povertyRate, { start: null, denominator: 1000n })).toBeNull();
  expect(wholeToAllocate(bound('lt', '1'), povertyRate, { start: 0n, denominator: 0n })).toBeNull();
  expect(wholeToAllocate(bound('eq', '3'), jobs, { start: 1n, denominator: null })).toBeNull();
});
