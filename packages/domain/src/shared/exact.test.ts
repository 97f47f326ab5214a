import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs.ts';
import { isDecimalString, normalizeDecimal } from './decimal.ts';
import {
  add,
  compare,
  parseFraction,
  quotient,
  type Rounding,
  scale,
  shiftedDecimal,
  sumOf,
  toDecimal,
  toFraction,
  toShownDecimal,
  wholesIn,
} from './exact.ts';

const decimals = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.nat(10))
  .map(([whole, digits]) => toDecimal(toFraction(whole).div(10n ** BigInt(digits)), digits, 'halfUp'));

describe('parseFraction', () => {
  it.each(['', ' 1', '1,5', '1e5', '.5', '1.', '--1', 'NaN', "1.'3'", '1/3'])('refuses %j', (text) => {
    expect(parseFraction(text)).toBeNull();
  });
  it('is exact where a float is not', () => {
    expect(compare(add(toFraction('0.1'), toFraction('0.2')), toFraction('0.3'))).toBe(0);
    expect(toDecimal(scale(toFraction('999999999999999.9999999999'), 10n), 9, 'down')).toBe(
      '9999999999999999.999999999',
    );
  });
});

describe('toDecimal', () => {
  it.each<[number, number, number, Rounding, string]>([
    [2, 3, 2, 'down', '0.66'],
    [2, 3, 2, 'halfUp', '0.67'],
    [2, 3, 2, 'up', '0.67'],
    [-2, 3, 2, 'down', '-0.67'],
    [-2, 3, 2, 'halfUp', '-0.67'],
    [-2, 3, 2, 'up', '-0.66'],
    [1, 8, 2, 'halfUp', '0.13'],
    [-1, 8, 2, 'halfUp', '-0.13'],
    [1, 1000, 2, 'halfUp', '0.00'],
    [-1, 1000, 2, 'halfUp', '0.00'],
    [7, 2, 0, 'halfUp', '4'],
    [230, 1, 0, 'down', '230'],
  ])('%i/%i with %i decimals, %s: %s', (numerator, denominator, digits, rounding, text) => {
    const fraction = quotient(BigInt(numerator), BigInt(denominator));
    expect(fraction && toDecimal(fraction, digits, rounding)).toBe(text);
  });
  it('gives a decimal back as it was, and never lies more than one unit of the last digit away', () => {
    fc.assert(
      fc.property(decimals, fc.nat(8), fc.constantFrom<Rounding>('down', 'halfUp', 'up'), (text, digits, rounding) => {
        const fraction = toFraction(text);
        expect(normalizeDecimal(toDecimal(fraction, 10, rounding))).toBe(normalizeDecimal(text));
        const rounded = toDecimal(fraction, digits, rounding);
        expect(isDecimalString(rounded)).toBe(true);
        const off = toFraction(rounded).sub(fraction);
        expect(
          off
            .abs()
            .mul(10n ** BigInt(digits))
            .lt(1),
        ).toBe(true);
        if (rounding !== 'halfUp') expect(rounding === 'down' ? off.lte(0) : off.gte(0)).toBe(true);
      }),
    );
  });
});

describe('toShownDecimal', () => {
  it.each([
    ['0.1', 2, '0.10'],
    ['0.001', 2, '0.001'],
    ['1.44', 2, '1.44'],
    ['5433', 0, '5433'],
    ['0.0000004', 2, '0.000000'],
    ['7.5', 0, '7.5'],
  ])('%s with at least %i decimals: %s', (text, digits, shown) => {
    expect(toShownDecimal(toFraction(text), digits)).toBe(shown);
  });
  it('rounds what has no end', () => expect(toShownDecimal(toFraction(1n).div(3n), 2)).toBe('0.333333'));
});

it.each([
  [7n, 2n, 1n, 1n, '3', '4'],
  [-7n, 2n, 1n, 1n, '-4', '-3'],
  [6n, 2n, 1n, 1n, '3', '3'],
  [1n, 3n, 1000n, 7n, '47', '48'],
  [-1n, 3n, 3n, 1n, '-1', '-1'],
])('wholesIn: %i/%i × %i ÷ %i lies from %s to %s', (n, d, factor, divisor, down, up) => {
  const fraction = toFraction(n).div(d);
  expect([wholesIn(fraction, factor, divisor, 'down'), wholesIn(fraction, factor, divisor, 'up')].map(String)).toEqual([
    down,
    up,
  ]);
});

it.each([
  [66n, 2, '0.66'],
  [-5n, 2, '-0.05'],
  [230n, 0, '230'],
  [0n, 2, '0.00'],
])('shiftedDecimal: %i with %i digits is %s', (whole, digits, text) =>
  expect(shiftedDecimal(whole, digits)).toBe(text),
);

it('sumOf is what adding one by one comes to, in any order', () => {
  const fractions = fc.array(
    fc.tuple(fc.bigInt(-99n, 99n), fc.bigInt(1n, 99n)).map(([n, d]) => toFraction(n).div(d)),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(fractions, (each) => {
      const oneByOne = each.reduce((sum, fraction) => add(sum, fraction), toFraction(0n));
      expect([sumOf(each), sumOf(each.toReversed())].map((sum) => compare(sum, oneByOne))).toEqual([0, 0]);
    }),
    { numRuns: RUNS },
  );
});

it('a division by zero is no number', () => expect(quotient(1n, 0n)).toBeNull());

it.each([
  ['02.50', '2.5'],
  ['3.0', '3'],
  ['-0', '0'],
  ['-0.10', '-0.1'],
  ['000', '0'],
  ['100', '100'],
])('normalizeDecimal: %s is %s', (text, normal) => expect(normalizeDecimal(text)).toBe(normal));
