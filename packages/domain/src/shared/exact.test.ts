import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimalString, normalizeDecimal } from './decimal.ts';
import {
  add,
  compare,
  parseFraction,
  quotient,
  type Rounding,
  scale,
  toDecimal,
  toFraction,
  toShownDecimal,
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

it('a division by zero is no number', () => expect(quotient(1n, 0n)).toBeNull());

it.each([
  ['02.50', '2.5'],
  ['3.0', '3'],
  ['-0', '0'],
  ['-0.10', '-0.1'],
  ['000', '0'],
  ['100', '100'],
])('normalizeDecimal: %s is %s', (text, normal) => expect(normalizeDecimal(text)).toBe(normal));
