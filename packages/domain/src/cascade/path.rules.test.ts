import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, quotient, toDecimal, toFraction } from '../shared/exact.ts';
import { yearsBetween } from '../shared/year.ts';
import { inText } from '../testing/add-up.ts';
import { RUNS } from '../testing/runs.ts';
import { lineAt, pathAt, projectionAt } from './path.rules.ts';

const at = (year: number, value: string) => ({ year, value: toFraction(value) });

describe('the indicative path', () => {
  it.each([
    [2019, null],
    [2020, '8.65'],
    [2021, '7.65'],
    [2024, '4.65'],
    [2025, '3.65'],
    [2026, null],
  ])('from 8.65%% at the end of 2020 to 3.65%% in 2025: %i', (year, value) => {
    const found = pathAt(at(2020, '8.65'), at(2025, '3.65'), year);
    expect(found && toDecimal(found, 2, 'halfUp')).toBe(value);
  });
  it('is exact between the years', () => {
    expect(pathAt(at(2020, '1'), at(2023, '0'), 2021)?.toFraction()).toBe('2/3');
  });
  it('is none within a single year', () => expect(lineAt(at(2020, '1'), at(2020, '2'), 2020)).toBeNull());
});

describe('the projection', () => {
  it.each([
    [[at(2021, '9')], '5.00'],
    [[at(2021, '9.5'), at(2023, '7.1')], '4.70'],
    [[at(2023, '7.1'), at(2022, '9.2'), at(2021, '9.5')], '4.70'],
  ])('carries the mean change on', (results, value) => {
    const found = projectionAt(at(2020, '10'), results, 2025);
    expect(found && toDecimal(found, 2, 'halfUp')).toBe(value);
  });
  it('is none with nothing to count from', () => {
    expect(projectionAt(null, [at(2021, '9')], 2025)).toBeNull();
    expect(projectionAt(at(2020, '10'), [], 2025)).toBeNull();
  });
});

describe('laws', () => {
  const fractions = fc
    .tuple(fc.bigInt(-500n, 500n), fc.bigInt(1n, 60n))
    .map(([n, d]) => quotient(n, d) ?? toFraction(n));
  const lines = fc.record({ start: fractions, end: fractions, years: fc.integer({ min: 1, max: 12 }) });

  it('a path begins at its baseline, ends at what is required, and never turns', () => {
    fc.assert(
      fc.property(lines, ({ start, end, years }) => {
        const [from, to] = [
          { year: 2020, value: start },
          { year: 2020 + years, value: end },
        ];
        const path = yearsBetween(from.year, to.year).flatMap((year) => pathAt(from, to, year) ?? []);
        expect(inText(path[0], path.at(-1))).toBe(inText(start, end));
        const way = compare(end, start);
        const steps = path.slice(1).map((value, index) => compare(value, path[index] ?? value));
        expect(steps.every((step) => step === way)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
  it('results on a path project to its end', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 12 }), ({ start, end, years }, reported) => {
        const [from, to] = [
          { year: 2020, value: start },
          { year: 2020 + years, value: end },
        ];
        const results = yearsBetween(2021, Math.min(to.year, 2020 + reported)).flatMap((year) => {
          const value = pathAt(from, to, year);
          return value ? [{ year, value }] : [];
        });
        expect(inText(projectionAt(from, results, to.year))).toBe(inText(end));
      }),
      { numRuns: RUNS },
    );
  });
});
