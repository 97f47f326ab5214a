import fc from 'fast-check';
import { type AddUpTarget, type AddUpUnit, EMPTY_CONTEXT } from '../cascade/index.ts';
import type { Indicator, RollUpRule } from '../indicator/index.ts';
import { type Fraction, quotient, toFraction } from '../shared/exact.ts';
import { commitment, doctors, jobs, poorHouseholds, povertyRate, trainedRate } from './builders.ts';

/** A target with the units below it, any rule, either direction, strict or not. */
export interface AddUpCase {
  readonly target: AddUpTarget;
  readonly units: readonly AddUpUnit[];
}

const ADDED: readonly Indicator[] = [povertyRate, trainedRate, doctors, jobs, poorHouseholds];
const DECIDED = (['max', 'min'] as const satisfies readonly RollUpRule[]).flatMap((rollUp) => [
  { ...povertyRate, rollUp },
  { ...jobs, rollUp },
]);

/** Commitments of this kind take any fraction for their figure; a level would have to be a decimal. */
export function bounded(
  unit: AddUpUnit,
  value: Fraction,
  strict: boolean,
  { direction }: Pick<Indicator, 'direction'>,
): AddUpUnit {
  const comparator = direction === 'down' ? (strict ? 'lt' : 'le') : strict ? 'gt' : 'ge';
  const own = commitment({ kind: 'asAssigned', comparator, value: null });
  const assignments = [{ year: 2025, value }];
  return {
    ...unit,
    state: 'answered',
    answer: { decision: 'tighten', commitment: own },
    context: { ...EMPTY_CONTEXT, assignments },
  };
}

const sevenths = fc.tuple(fc.bigInt(0n, 60n), fc.constantFrom(1n, 2n, 7n, 10n));
const fractions = sevenths.map(([n, d]) => quotient(n, d) ?? toFraction(n));
/** With denominators so long that no two have a common one worth using. */
const unwieldy = fc
  .tuple(fc.bigInt(0n, 60n), fc.bigInt(1n, 10n ** 7n))
  .map(([whole, d]) => toFraction(whole).add(quotient(1n, d) ?? whole));

function unitsOf(indicator: Indicator, values: fc.Arbitrary<Fraction>) {
  const one = fc.record({
    value: indicator.rollUp === 'ratioOfSums' ? values : values.map((value) => toFraction(value.n / value.d)),
    strict: fc.boolean(),
    count: fc.oneof(fc.bigInt(0n, 40n), fc.bigInt(0n, 100_000n)),
    kind: fc.constantFrom('own', 'own', 'own', 'own', 'notApplicable', 'unanswered', 'unknown'),
  });
  return fc.array(one, { minLength: 1, maxLength: 6 }).map((list) =>
    list.map(({ value, strict, count, kind }, index): AddUpUnit => {
      const denominators = kind === 'unknown' ? [] : [{ year: 2024, count }];
      const blank = {
        unitId: `u${index}`,
        state: 'unanswered',
        answer: null,
        context: EMPTY_CONTEXT,
        denominators,
      } as const;
      if (kind === 'unanswered') return blank;
      const answer = { decision: 'notApplicable', commitment: null } as const;
      return kind === 'notApplicable'
        ? { ...blank, state: 'answered', answer }
        : bounded(blank, value, strict, indicator);
    }),
  );
}

function casesOf(indicators: readonly Indicator[], values: fc.Arbitrary<Fraction>): fc.Arbitrary<AddUpCase> {
  return fc.constantFrom(...indicators).chain((indicator) => {
    const yearly = indicator.valueType === 'count';
    const target = fc
      .record({ strict: fc.boolean(), tenths: fc.integer({ min: 0, max: 300 }) })
      .map(({ strict, tenths }): AddUpTarget => {
        const down = indicator.direction === 'down';
        const comparator = down ? (strict ? 'lt' : 'le') : strict ? 'gt' : 'ge';
        const value = yearly ? String(tenths) : (tenths / 10).toFixed(1);
        const kind = yearly ? 'annualQuantity' : 'level';
        return {
          commitment: commitment({ kind, comparator, value }),
          distribution: 'same',
          indicator,
          context: EMPTY_CONTEXT,
        };
      });
    return fc.record({ target, units: unitsOf(indicator, values) });
  });
}

export const addedCases = casesOf(ADDED, fractions);
export const allCases = casesOf([...ADDED, ...DECIDED], fractions);
export const unwieldyCases = casesOf([...ADDED, ...DECIDED], fc.oneof(fractions, unwieldy));
