import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, RollUpRule } from '../indicator/index.ts';
import { toDecimal } from '../shared/exact.ts';
import { inText } from '../testing/add-up.ts';
import { jobs, newRural, povertyRate } from '../testing/builders.ts';
import { RUNS } from '../testing/runs.ts';
import { rollUpTree } from './roll-up.rules.ts';
import type { RollUp } from './roll-up.ts';
import type { Figure } from './value.rules.ts';

const MOST_UNITS = 6;

const unit = (id: string, parentId: string | null = null) => ({ id, parentId });
const UNITS = [
  unit('province'),
  unit('east', 'province'),
  unit('west', 'province'),
  unit('a', 'east'),
  unit('b', 'east'),
  unit('c', 'west'),
];

function figure(numerator: bigint | null, denominator: bigint | null = null, value: string | null = null): Figure {
  return { numerator, denominator, value };
}

function shown({ numerator, denominator, value, reported, expected }: RollUp | undefined = {} as RollUp) {
  return { numerator, denominator, value: value && toDecimal(value, 2, 'halfUp'), reported, expected };
}

const rolled = (indicator: Indicator, figures: Record<string, Figure>, id = 'province') =>
  shown(rollUpTree(UNITS, new Map(Object.entries(figures)), indicator).get(id));

const by = (rollUp: RollUpRule): Indicator => ({ ...jobs, rollUp });

describe('rollUpTree', () => {
  it('divides sums, never averages percentages', () => {
    const figures = { a: figure(1n, 10n), b: figure(30n, 100n), c: figure(9n, 1000n) };
    expect(rolled(povertyRate, figures)).toEqual({
      numerator: 40n,
      denominator: 1110n,
      value: '3.60',
      reported: 3,
      expected: 3,
    });
    expect(rolled(povertyRate, figures, 'east')).toEqual({
      numerator: 31n,
      denominator: 110n,
      value: '28.18',
      reported: 2,
      expected: 2,
    });
  });

  it('says how many have reported, and nothing where no one has', () => {
    expect(rolled(povertyRate, { a: figure(1n, 10n) })).toMatchObject({ value: '10.00', reported: 1, expected: 3 });
    expect(rolled(povertyRate, {})).toEqual({
      numerator: null,
      denominator: null,
      value: null,
      reported: 0,
      expected: 3,
    });
    expect(rolled(povertyRate, { a: figure(1n, 10n) }, 'west')).toMatchObject({
      value: null,
      reported: 0,
      expected: 1,
    });
  });

  it('shows a quotient without counts at its own unit only', () => {
    const figures = { a: figure(null, null, '53.25'), b: figure(1n, 4n) };
    expect(rolled(povertyRate, figures, 'a')).toMatchObject({ value: '53.25', reported: 0, expected: 1 });
    expect(rolled(povertyRate, figures)).toMatchObject({ value: '25.00', reported: 1 });
    const halfKnown = { ...figures, a: figure(5n, null, '53.25') };
    expect(rolled(povertyRate, halfKnown)).toMatchObject({ value: '25.00', reported: 1 });
  });

  it.each<[RollUpRule, readonly (bigint | null)[], bigint | null]>([
    ['sum', [1n, 2n, 3n], 6n],
    ['sum', [1n, null, 3n], 4n],
    ['all', [1n, 1n, 1n], 1n],
    ['all', [1n, 0n, null], 0n],
    ['all', [1n, 1n, null], null],
    ['any', [0n, 0n, 0n], 0n],
    ['any', [0n, null, 1n], 1n],
    ['any', [0n, null, 0n], null],
  ])('%s of %o is %s', (rule, [a = null, b = null, c = null], numerator) => {
    expect(rolled(by(rule), { a: figure(a), b: figure(b), c: figure(c) }).numerator).toBe(numerator);
  });

  it.each<[RollUpRule, string]>([
    ['max', '30.00'],
    ['min', '0.90'],
  ])('%s of shares', (rollUp, value) => {
    const figures = { a: figure(1n, 10n), b: figure(30n, 100n), c: figure(9n, 1000n) };
    expect(rolled({ ...povertyRate, rollUp }, figures).value).toBe(value);
  });

  it('adds nothing up where the unit itself must report', () => {
    const figures = { province: figure(1n), a: figure(0n) };
    expect(rolled({ ...newRural, rollUp: 'none' }, figures)).toMatchObject({ value: '1.00', reported: 1, expected: 1 });
    expect(rolled({ ...newRural, rollUp: 'none' }, figures, 'east')).toMatchObject({
      value: null,
      reported: 0,
      expected: 1,
    });
  });

  it("keeps a parent's own figure beside, with the difference", () => {
    const figures = new Map([
      ['province', figure(50n)],
      ['a', figure(20n)],
      ['c', figure(27n)],
    ]);
    const province = rollUpTree(UNITS, figures, jobs).get('province');
    expect([province?.value, province?.own, province?.difference].map(Number)).toEqual([47, 50, 3]);
  });

  it('takes a unit whose parent is not in the list for a root, and leaves a cycle out', () => {
    const units = [unit('a', 'elsewhere'), unit('x', 'y'), unit('y', 'x')];
    expect([...rollUpTree(units, new Map(), jobs).keys()]).toEqual(['a']);
  });

  const rules = fc.constantFrom<RollUpRule>('sum', 'ratioOfSums', 'all', 'any', 'max', 'min', 'none');
  const trees = fc
    .array(fc.nat(), { minLength: 1, maxLength: MOST_UNITS })
    .map((parents) => parents.map((parent, index) => unit(`${index}`, index === 0 ? null : `${parent % index}`)));
  const figures = fc.array(fc.option(fc.tuple(fc.bigInt(0n, 99n), fc.bigInt(1n, 99n))), {
    minLength: MOST_UNITS,
    maxLength: MOST_UNITS,
  });
  const reports = (list: readonly ([bigint, bigint] | null)[]) =>
    new Map(list.flatMap((pair, index): [string, Figure][] => (pair ? [[`${index}`, figure(...pair)]] : [])));

  const groupings = fc.array(fc.nat(2), { minLength: MOST_UNITS, maxLength: MOST_UNITS });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(trees, figures, rules, fc.infiniteStream(fc.nat()), (tree, list, rollUp, random) => {
        const shuffled = tree.map((each) => ({ each, at: random.next().value ?? 0 })).toSorted((a, b) => a.at - b.at);
        const indicator = { ...povertyRate, rollUp };
        const straight = rollUpTree(tree, reports(list), indicator);
        const mixed = rollUpTree(
          shuffled.map(({ each }) => each),
          reports(list),
          indicator,
        );
        const told = (of: typeof straight) => inText(tree.map(({ id }) => shown(of.get(id))));
        expect(told(mixed)).toBe(told(straight));
      }),
      { numRuns: RUNS },
    );
  });

  it('does not depend on how the lowest units are grouped', () => {
    fc.assert(
      fc.property(figures, groupings, rules, (list, groups, rollUp) => {
        const reported = reports(list);
        const indicator = { ...povertyRate, rollUp };
        const flat = list.map((_, index) => unit(`${index}`, 'top'));
        const used = [...new Set(groups)].map((group) => unit(`g${group}`, 'top'));
        const grouped = list.map((_, index) => unit(`${index}`, `g${groups[index]}`));
        const one = rollUpTree([unit('top'), ...flat], reported, indicator).get('top');
        const two = rollUpTree([unit('top'), ...used, ...grouped], reported, indicator).get('top');
        expect(inText(shown(two))).toBe(inText(shown(one)));
      }),
      { numRuns: RUNS },
    );
  });
});
