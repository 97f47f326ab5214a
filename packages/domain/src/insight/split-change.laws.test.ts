import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, subtract, sumOf, toDecimal } from '../shared/index.ts';
import { HOUSEHOLD_CLASSES, type HouseholdClass } from '../standard/index.ts';
import { RUNS } from '../testing/runs.ts';
import { CHANGE_PARTS, type ChangeBefore, type ChangeRow } from './change.ts';
import { splitChange } from './split-change.rules.ts';

const POOR: readonly HouseholdClass[] = ['poor'];

const before = (given: HouseholdClass, more: Partial<ChangeBefore> = {}): ChangeBefore => ({
  published: given,
  corrected: given,
  underNewStandard: given,
  inUnit: true,
  inUnitNow: true,
  ...more,
});
const after = (given: HouseholdClass | null, inUnit = true) => ({ published: given, corrected: given, inUnit });

function parts(rows: readonly Omit<ChangeRow, 'householdId'>[]) {
  const split = splitChange(
    rows.map((row, index) => ({ ...row, householdId: `h${index}` })),
    POOR,
  );
  return Object.fromEntries(CHANGE_PARTS.map((part) => [part, Number(split.parts[part].listed)]));
}

describe('a household on the list', () => {
  const none = { records: 0, rule: 0, boundary: 0, facts: 0 };
  it.each<[string, Omit<ChangeRow, 'householdId'>, Partial<typeof none>]>([
    ['that stays', { before: before('poor'), after: after('poor') }, {}],
    ['that escapes', { before: before('poor'), after: after('above') }, { facts: -1 }],
    [
      'whom the new standard would have taken off it',
      { before: before('poor', { underNewStandard: 'above' }), after: after('above') },
      { rule: -1 },
    ],
    [
      'whom it took off, and who came back by its own facts',
      { before: before('poor', { underNewStandard: 'above' }), after: after('poor') },
      { rule: -1, facts: 1 },
    ],
    [
      'whose village passed to another unit',
      { before: before('poor', { inUnitNow: false }), after: after('poor', false) },
      { boundary: -1 },
    ],
    [
      'whose village came from another unit',
      { before: before('poor', { inUnit: false }), after: after('poor') },
      { boundary: 1 },
    ],
    ['that moved away', { before: before('poor'), after: after('poor', false) }, { facts: -1 }],
    [
      'that should never have been on it',
      { before: before('poor', { corrected: 'above', underNewStandard: 'above' }), after: after('above') },
      { records: -1 },
    ],
    ['that was recorded late', { before: before('poor', { published: null }), after: after('poor') }, { records: 1 }],
    [
      'whose later figure was corrected since',
      { before: before('poor'), after: { published: 'above', corrected: 'poor', inUnit: true } },
      { records: -1 },
    ],
    ['that is new', { before: null, after: after('poor') }, { facts: 1 }],
    ['that is gone', { before: before('poor'), after: null }, { facts: -1 }],
    [
      'that cannot be run again',
      { before: before('poor', { underNewStandard: null }), after: after('above') },
      { facts: -1 },
    ],
  ])('%s', (_, row, expected) => expect(parts([row])).toEqual({ ...none, ...expected }));
});

it('a commune whose rate fell by 6 points: 2 by the rule, 1 by the boundary, the rest by facts', () => {
  const rows: Omit<ChangeRow, 'householdId'>[] = [
    ...Array.from({ length: 4 }, () => ({ before: before('poor'), after: after('above') })),
    ...Array.from({ length: 2 }, () => ({
      before: before('poor', { underNewStandard: 'above' }),
      after: after('above'),
    })),
    ...Array.from({ length: 94 }, () => ({ before: before('above'), after: after('above') })),
  ];
  const split = splitChange(
    rows.map((row, index) => ({ ...row, householdId: `h${index}` })),
    POOR,
  );
  expect([split.before.rate, split.after.rate].map((rate) => rate && toDecimal(rate, 2, 'halfUp'))).toEqual([
    '6.00',
    '0.00',
  ]);
  expect(
    CHANGE_PARTS.map((part) => split.parts[part].points && toDecimal(split.parts[part].points, 2, 'halfUp')),
  ).toEqual(['0.00', '-2.00', '0.00', '-4.00']);
  expect(split.parts.rule.households).toEqual([
    { householdId: 'h4', change: -1 },
    { householdId: 'h5', change: -1 },
  ]);
});

describe('of any two rounds', () => {
  const given = fc.option(fc.constantFrom(...HOUSEHOLD_CLASSES));
  const rows: fc.Arbitrary<ChangeRow[]> = fc
    .array(
      fc.record({
        before: fc.option(
          fc.record({
            published: given,
            corrected: given,
            underNewStandard: given,
            inUnit: fc.boolean(),
            inUnitNow: fc.boolean(),
          }),
        ),
        after: fc.option(fc.record({ published: given, corrected: given, inUnit: fc.boolean() })),
      }),
      { maxLength: 12 },
    )
    .map((list) => list.map((row, index) => ({ ...row, householdId: `h${index}` })));
  const lists = fc.subarray([...HOUSEHOLD_CLASSES]);

  it('the parts sum to the whole, in households and in points, and name the households behind them', () => {
    fc.assert(
      fc.property(rows, lists, (list, counted) => {
        const { before: was, after: is, parts: all } = splitChange(list, counted);
        const sum = (of: 'listed' | 'all') => CHANGE_PARTS.reduce((so, part) => so + all[part][of], 0n);
        expect(was.listed + sum('listed')).toBe(is.listed);
        expect(was.all + sum('all')).toBe(is.all);
        for (const part of CHANGE_PARTS) {
          const behind = all[part].households.reduce((so, { change }) => so + BigInt(change), 0n);
          expect(behind).toBe(all[part].listed);
        }
        const points = CHANGE_PARTS.flatMap((part) => all[part].points ?? []);
        if (points.length === 0 || !was.rate || !is.rate) return;
        expect(compare(add(was.rate, sumOf(points)), is.rate)).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('a round against itself has no parts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HOUSEHOLD_CLASSES), { maxLength: 8 }), (classes) => {
        const same = classes.map((each, index) => ({
          householdId: `h${index}`,
          before: before(each),
          after: after(each),
        }));
        const { before: was, after: is, parts: all } = splitChange(same, POOR);
        for (const part of CHANGE_PARTS) expect(all[part]).toMatchObject({ listed: 0n, all: 0n, households: [] });
        expect(was.rate && is.rate && subtract(was.rate, is.rate).n).toBe(classes.length === 0 ? null : 0n);
      }),
      { numRuns: RUNS },
    );
  });
});
