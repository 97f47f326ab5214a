import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicator/index.ts';
import { contributorsOf } from './contributors.rules.ts';
import type { Figure } from './value.rules.ts';

const RATE = { valueType: 'ratio', per: 100, rollUp: 'ratioOfSums' } as const;
const COUNT = { valueType: 'count', per: 1, rollUp: 'sum' } as const;
type Measure = Pick<Indicator, 'valueType' | 'per' | 'rollUp'>;

/** A province over two districts, of which the first has two communes and the second none. */
const TREE = new Map([
  ['province', ['d1', 'd2']],
  ['d1', ['c1', 'c2']],
  ['d2', []],
  ['c1', []],
  ['c2', []],
]);
const counted: Figure = { numerator: 5n, denominator: 100n, value: null };
const printed: Figure = { numerator: null, denominator: null, value: '5' };

const made = (unitId: string, measure: Measure, figures: Record<string, Figure>) =>
  contributorsOf(TREE, new Map(Object.entries(figures)), measure, unitId);

describe('what a figure is made of', () => {
  it.each([
    ['the lowest units that reported', 'province', RATE, { c1: counted, d2: counted }, ['d2', 'c1']],
    ['not what a unit between, or the unit itself, reported', 'province', RATE, { province: counted, d1: counted }, []],
    ['not a quotient without its counts, where sums are divided', 'd1', RATE, { c1: printed, c2: counted }, ['c2']],
    ['a count without a denominator', 'd1', COUNT, { c1: { ...counted, denominator: null } }, ['c1']],
    ['the report itself of a lowest unit, counts or not', 'c1', RATE, { c1: printed }, ['c1']],
    [
      'the unit’s own where nothing is added up',
      'd1',
      { ...RATE, rollUp: 'none' as const },
      { d1: counted, c1: counted },
      ['d1'],
    ],
    ['nothing of a unit that nobody knows', 'elsewhere', RATE, { c1: counted }, []],
  ])('%s', (_what, unitId, measure, figures, expected) => {
    expect(made(unitId, measure, figures as Record<string, Figure>)).toEqual(expected);
  });
});
