import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicator/index.ts';
import { toFraction } from '../shared/exact.ts';
import type { Commitment } from '../target/index.ts';
import {
  baseline,
  commitment,
  fallOf,
  jobs,
  policies,
  poorHouseholds,
  povertyRate,
  shown,
  trainedRate,
} from '../testing/builders.ts';
import { RUNS } from '../testing/runs.ts';
import { compareCommitments } from './compare.rules.ts';
import { EMPTY_CONTEXT } from './requirement.ts';

const YEARS = { periodFrom: 2021, periodTo: 2025 };

function compared(child: Commitment, parent: Commitment, indicator: Indicator = povertyRate, context = EMPTY_CONTEXT) {
  const { relation, difference, obstacle } = compareCommitments(child, parent, indicator, context);
  return [relation, difference ?? obstacle].join(' ');
}

describe('the worked example: an average fall of 1 point a year against "dưới 2%"', () => {
  it.each([
    ['5.80', '<=0.80', 'looser', '1.20'],
    ['6.90', '<=1.90', 'looser', '0.10'],
    ['6.99', '<=1.99', 'looser', '0.01'],
    ['7.00', '<=2.00', 'tighter', '0.00'],
    ['7.01', '<=2.01', 'tighter', '0.01'],
  ])('at %s at the end of 2020 the demand is %s', (start, demand, relation, difference) => {
    const found = compareCommitments(commitment(), fallOf('1'), povertyRate, baseline({ 2020: start }));
    expect(found).toMatchObject({ relation, difference, year: 2025, obstacle: null });
    expect([shown(found.parentBound), shown(found.childBound)]).toEqual([demand, '<2.00']);
  });
});

describe('compareCommitments', () => {
  it.each([
    ['lt', '1.99', 'tighter 0.01'],
    ['lt', '2', 'equal 0.00'],
    ['le', '2', 'looser 0.00'],
    ['le', '1.99', 'tighter 0.01'],
    ['eq', '2', 'looser 0.00'],
    ['lt', '2.01', 'looser 0.01'],
    ['ge', '2', 'incomparable oppositeSense'],
  ] as const)('%s %s against "dưới 2%%": %s', (comparator, value, found) => {
    expect(compared(commitment({ comparator, value }), commitment())).toBe(found);
  });

  it.each([
    ['lt', '5', 'equal 0'],
    ['le', '4', 'equal 0'],
    ['le', '3', 'tighter 1'],
    ['le', '5', 'looser 1'],
  ] as const)('of whole households %s %s against "dưới 5": %s', (comparator, value, found) => {
    const below5 = commitment({ comparator: 'lt', value: '5' });
    expect(compared(commitment({ comparator, value }), below5, poorHouseholds)).toBe(found);
  });

  it('more is better where it should rise', () => {
    const level = (value: string) => commitment({ comparator: 'eq', value });
    expect(compared(level('56'), level('55'), trainedRate)).toBe('tighter 1.00');
    expect(compared(level('54.5'), level('55'), trainedRate)).toBe('looser 0.50');
  });

  it("is held to every year in which the parent's falls due", () => {
    const maintained = (value: string, periodFrom = 2021) =>
      commitment({ ...YEARS, periodFrom, kind: 'maintain', comparator: 'eq', value });
    expect(compared(maintained('100'), maintained('99'), trainedRate)).toBe('tighter 1.00');
    expect(compared(maintained('100', 2023), maintained('100'), trainedRate)).toBe('incomparable noRequirementInYear');
    expect(compared(maintained('100'), maintained('100', 2023), trainedRate)).toBe('equal 0.00');
    expect(compared(maintained('1'), commitment({ comparator: 'eq' }), povertyRate)).toBe('tighter 1.00');
    expect(compared(commitment({ periodTo: 2024, periodFrom: 2024 }), commitment())).toBe(
      'incomparable noRequirementInYear',
    );
  });

  it('tighter in one year and looser in another is neither', () => {
    const assignments = [
      { year: 2024, value: toFraction('90') },
      { year: 2025, value: toFraction('110') },
    ];
    const parent = commitment({ kind: 'asAssigned', comparator: 'eq', value: null, periodFrom: 2024 });
    const child = commitment({ kind: 'annualQuantity', comparator: 'eq', value: '100', periodFrom: 2024 });
    expect(compared(child, parent, jobs, { ...EMPTY_CONTEXT, assignments })).toBe('incomparable 10');
    expect(compareCommitments(child, parent, jobs, { ...EMPTY_CONTEXT, assignments }).obstacle).toBe('mixedYears');
  });

  it('adds up what is promised for every year of a total', () => {
    const total = (value: string, given: Partial<Commitment> = {}) =>
      commitment({ ...YEARS, kind: 'totalQuantity', comparator: 'eq', value, ...given });
    const yearly = (value: string, given: Partial<Commitment> = {}) =>
      total(value, { kind: 'annualQuantity', ...given });
    expect(compared(yearly('1000'), total('5000'), jobs)).toBe('equal 0');
    expect(compared(yearly('1100'), total('5000'), jobs)).toBe('tighter 500');
    expect(compared(yearly('1000', { periodFrom: 2022 }), total('5000'), jobs)).toBe('looser 1000');
    expect(compared(total('5000'), yearly('1000'), jobs)).toBe('incomparable noRequirementInYear');
    expect(compared(total('5000', { periodFrom: 2022 }), total('5000'), jobs)).toBe('equal 0');
    expect(compared(total('6000', { periodFrom: 2019 }), total('5000'), jobs)).toBe('incomparable differentMeasure');
    expect(
      compared(yearly('10', { comparator: 'le', periodFrom: 2022 }), total('50', { comparator: 'le' }), jobs),
    ).toBe('incomparable noRequirementInYear');
  });

  it('compares like with like where the unknown cancels out', () => {
    expect(compared(fallOf('1.2'), fallOf('1'))).toBe('tighter 1.00');
    expect(compared(fallOf('0.8'), fallOf('1'))).toBe('looser 1.00');
    expect(compared(fallOf('1', { comparator: 'gt' }), fallOf('1'))).toBe('tighter 0.00');
    expect(compared(fallOf('1.2', { periodFrom: 2022 }), fallOf('1'))).toBe('incomparable needsBaseline');
    const reduction = (value: string) => commitment({ kind: 'relativeReduction', comparator: 'ge', value });
    expect(compared(reduction('0.5'), reduction('0.25'))).toBe('tighter ');
    expect(compared(reduction('0.5'), reduction('0.50'))).toBe('equal 0.00');
    const assigned = commitment({ kind: 'asAssigned', comparator: 'eq', value: null });
    expect(compared(assigned, assigned, jobs)).toBe('equal 0.00');
  });

  it('says what is missing', () => {
    expect(compared(commitment(), fallOf('1'))).toBe('incomparable needsBaseline');
    expect(compared(commitment(), commitment({ kind: 'relativeToParent', value: null }))).toBe(
      'incomparable waitingForParent',
    );
    expect(compared(commitment(), commitment({ kind: 'qualitative' }), policies)).toBe('incomparable byEvidence');
    expect(compared(commitment({ value: '1', kind: 'annualQuantity' }), commitment(), jobs)).toBe(
      'incomparable differentMeasure',
    );
  });
});

describe('the order of commitments', () => {
  const values = fc.integer({ min: 0, max: 60 }).map((tenths) => (tenths / 10).toFixed(1));
  const periods = fc.constantFrom(
    { periodFrom: 2021, periodTo: 2025 },
    { periodFrom: 2023, periodTo: 2025 },
    { periodFrom: 2025, periodTo: 2025 },
  );
  const kinds = fc.constantFrom<Commitment['kind']>(
    'level',
    'maintain',
    'averageChange',
    'relativeReduction',
    'relativeToParent',
  );
  const commitments = fc
    .tuple(kinds, fc.constantFrom<'lt' | 'le' | 'eq' | 'ge' | 'gt'>('lt', 'le', 'eq', 'ge', 'gt'), values, periods)
    .map(([kind, comparator, value, period]) =>
      kind === 'relativeReduction'
        ? commitment({ kind, comparator: 'ge', value: `0.${value.replace('.', '')}1`, baseYear: 2020, ...period })
        : commitment({ kind, comparator: kind === 'averageChange' ? 'ge' : comparator, value, ...period }),
    );
  const contexts = fc.option(
    values.map((value) => baseline({ 2020: value, 2022: value, 2024: value })),
    { nil: EMPTY_CONTEXT },
  );
  const OPPOSITE: Readonly<Record<string, string>> = { tighter: 'looser', looser: 'tighter', equal: 'equal' };

  it('is antisymmetric: one way round looser, the other tighter, by the same difference', () => {
    fc.assert(
      fc.property(
        commitments,
        commitments,
        contexts,
        fc.constantFrom(povertyRate, poorHouseholds),
        (a, b, context, indicator) => {
          const [there, back] = [
            compareCommitments(a, b, indicator, context),
            compareCommitments(b, a, indicator, context),
          ];
          if (there.obstacle || back.obstacle) return;
          expect(back.relation).toBe(OPPOSITE[there.relation]);
          expect(back.difference).toBe(there.difference);
        },
      ),
      { numRuns: RUNS },
    );
  });
  it('is transitive where it exists', () => {
    fc.assert(
      fc.property(commitments, commitments, commitments, contexts, (a, b, c, context) => {
        const relations = [
          compareCommitments(a, b, povertyRate, context),
          compareCommitments(b, c, povertyRate, context),
          compareCommitments(a, c, povertyRate, context),
        ].map(({ relation }) => relation);
        const [ab, bc, ac] = relations;
        const asTight = (relation?: string) => relation === 'tighter' || relation === 'equal';
        if (asTight(ab) && asTight(bc) && ac !== 'incomparable') {
          expect(ac).toBe(ab === 'tighter' || bc === 'tighter' ? 'tighter' : 'equal');
        }
      }),
      { numRuns: RUNS },
    );
  });
  it('finds every commitment equal to itself, unless it is in words or waits for a number', () => {
    fc.assert(
      fc.property(commitments, contexts, (a, context) => {
        const { relation, obstacle } = compareCommitments(a, a, povertyRate, context);
        expect(obstacle === null ? relation : obstacle).toBe('equal');
      }),
      { numRuns: RUNS },
    );
  });
});
