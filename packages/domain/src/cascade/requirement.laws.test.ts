import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Indicator } from '../indicator/index.ts';
import { compare, toDecimal, toFraction } from '../shared/exact.ts';
import { COMMITMENT_KINDS, type Commitment } from '../target/index.ts';
import { commitment, fallOf, jobs, povertyRate, trainedRate } from '../testing/builders.ts';
import { RUNS } from '../testing/runs.ts';
import { marginOf, satisfies, senseOf, tightestWhole } from './bound.rules.ts';
import { dueYears, requirementAt } from './requirement.rules.ts';
import { type Bound, EMPTY_CONTEXT, type RequirementContext } from './requirement.ts';

const runs = { numRuns: RUNS };
const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toFixed(2));
const comparators = fc.constantFrom<'lt' | 'le' | 'eq' | 'ge' | 'gt' | 'about'>('lt', 'le', 'eq', 'ge', 'gt', 'about');
const indicators = fc.constantFrom<Indicator>(povertyRate, trainedRate, jobs, { ...povertyRate, direction: 'none' });

const contexts = fc
  .array(fc.record({ year: fc.integer({ min: 2018, max: 2026 }), value: hundredths, estimated: fc.boolean() }), {
    maxLength: 6,
  })
  .map((figures): RequirementContext => {
    const known = figures.map(({ value, ...rest }) => ({ ...rest, value: toFraction(value) }));
    return {
      baselines: known.map((figure) => ({ ...figure, standardCode: null })),
      assignments: known.slice(0, 2),
      parentFigures: known.slice(2, 4).map(({ estimated, ...figure }) => ({ ...figure, provisional: estimated })),
    };
  });

const commitments = fc
  .record({
    kind: fc.constantFrom(...COMMITMENT_KINDS),
    comparator: comparators,
    value: hundredths,
    periodFrom: fc.integer({ min: 2019, max: 2023 }),
    years: fc.nat(4),
    baseYear: fc.option(fc.integer({ min: 2018, max: 2022 })),
  })
  .map(({ years, ...given }): Commitment => commitment({ ...given, periodTo: given.periodFrom + years }));

it('nothing is demanded outside the due years, and never by a figure that is not there', () => {
  fc.assert(
    fc.property(
      commitments,
      indicators,
      contexts,
      fc.integer({ min: 2017, max: 2028 }),
      (given, indicator, context, year) => {
        const found = requirementAt(given, indicator, year, context);
        if (!dueYears(given).includes(year)) expect(found.kind).toBe('none');
        if (found.kind === 'needsBaseline')
          expect(context.baselines.some((known) => known.year === found.year)).toBe(false);
        if (found.kind === 'waitingForAssignment')
          expect(context.assignments.some((known) => known.year === year)).toBe(false);
        if (found.kind === 'waitingForParent')
          expect(context.parentFigures.some((known) => known.year === year)).toBe(false);
      },
    ),
    runs,
  );
});

it('a change lies between where it starts and all or nothing, and a faster one is never looser', () => {
  fc.assert(
    fc.property(
      hundredths,
      hundredths,
      hundredths,
      fc.constantFrom(povertyRate, trainedRate),
      (start, one, other, indicator) => {
        const context = {
          ...EMPTY_CONTEXT,
          baselines: [{ year: 2020, value: toFraction(start), estimated: false, standardCode: null }],
        };
        const at = (pace: string) => requirementAt(fallOf(pace), indicator, 2025, context);
        const [first, second] = [at(one), at(other)];
        if (first.kind !== 'bound' || second.kind !== 'bound') throw new Error('a known baseline gives a bound');
        const down = indicator.direction === 'down';
        const [low, high] = down ? [toFraction('0'), toFraction(start)] : [toFraction(start), toFraction('100')];
        expect([compare(first.value, low) >= 0, compare(first.value, high) <= 0]).toEqual([true, true]);
        const faster = compare(toFraction(one), toFraction(other));
        const tighter = compare(first.value, second.value) * (down ? -1 : 1);
        expect(tighter * faster).toBeGreaterThanOrEqual(0);
      },
    ),
    runs,
  );
});

const bounds = fc.tuple(fc.constantFrom<Bound['comparator']>('lt', 'le', 'ge', 'gt'), hundredths).map(
  ([comparator, value]): Bound => ({
    kind: 'bound',
    comparator,
    value: toFraction(value),
    measure: 'atEnd',
    provisional: false,
  }),
);

it('of whole things the tightest closed bound admits the very same figures', () => {
  fc.assert(
    fc.property(bounds, fc.bigInt(0n, 101n), (bound, count) => {
      const tightest = tightestWhole(bound, jobs);
      expect(satisfies(toFraction(count), tightest)).toBe(satisfies(toFraction(count), bound));
      expect([tightest.value.d, senseOf(tightest)]).toEqual([1n, senseOf(bound)]);
      expect(['le', 'ge']).toContain(tightest.comparator);
    }),
    runs,
  );
});

it('a margin is below zero exactly where the bound is missed, but for a strict one just reached', () => {
  fc.assert(
    fc.property(bounds, hundredths, (bound, value) => {
      const figure = toFraction(value);
      const margin = toDecimal(marginOf(figure, bound, povertyRate), 2, 'halfUp');
      const reached = compare(figure, bound.value) === 0;
      expect(satisfies(figure, bound)).toBe(
        reached ? bound.comparator === 'le' || bound.comparator === 'ge' : !margin.startsWith('-'),
      );
    }),
    runs,
  );
});
