import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs.ts';
import { type Chance, isRarelySoMany } from './binomial.rules.ts';

/** The tail by its definition, in fractions of one denominator. */
function exactly(trials: number, successes: number, { numerator, denominator }: Chance, alpha: Chance): boolean {
  const lose = denominator - numerator;
  let [choose, tail] = [1n, 0n];
  for (let count = 0; count <= trials; count++) {
    if (count >= successes) tail += choose * numerator ** BigInt(count) * lose ** BigInt(trials - count);
    choose = (choose * BigInt(trials - count)) / BigInt(count + 1);
  }
  return tail * alpha.denominator <= denominator ** BigInt(trials) * alpha.numerator;
}

const chance = (numerator: bigint, denominator: bigint): Chance => ({ numerator, denominator });

describe('so many successes', () => {
  it.each([
    [10, 10, 1n, 2n, 1n, 1023n, true],
    [10, 10, 1n, 2n, 1n, 1024n, false],
    [100, 65, 1n, 2n, 1n, 500n, true],
    [100, 60, 1n, 2n, 1n, 1000n, false],
    [0, 0, 1n, 2n, 1n, 1000n, false],
    [10, 11, 1n, 2n, 1n, 1000n, false],
  ])('of %i trials, %i: at %i/%i rarer than %i/%i is %s', (trials, successes, a, b, c, d, expected) => {
    expect(isRarelySoMany(trials, successes, chance(a, b), chance(c, d))).toBe(expected);
  });

  it('are judged as by the definition; no prime of these makes a tie, which would be a no', () => {
    const chances = fc.tuple(fc.bigInt(1n, 20n), fc.bigInt(1n, 20n)).map(([win, lose]) => chance(win, win + lose));
    const alphas = fc.constantFrom(chance(1n, 47n), chance(1n, 1009n), chance(1n, 1_000_003n));
    fc.assert(
      fc.property(fc.nat(40), fc.nat(41), chances, alphas, (trials, successes, of, alpha) => {
        const said = isRarelySoMany(trials, successes, of, alpha);
        const mode = Number((BigInt(trials + 1) * of.numerator) / of.denominator);
        if (successes > mode && successes <= trials) expect(said).toBe(exactly(trials, successes, of, alpha));
        else expect(said).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('of a hundred thousand trials, too', () => {
    expect(isRarelySoMany(100_000, 50_600, chance(1n, 2n), chance(1n, 1000n))).toBe(true);
    expect(isRarelySoMany(100_000, 50_400, chance(1n, 2n), chance(1n, 1000n))).toBe(false);
  });
});
