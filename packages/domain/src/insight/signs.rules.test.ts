import { describe, expect, it } from 'vitest';
import { toFraction } from '../shared/index.ts';
import type { HouseholdClass } from '../standard/index.ts';
import { reviewed } from '../testing/household.ts';
import { bunchingSign } from './bunching.rules.ts';
import { changedAfterDeadlineSigns } from './changed-after-deadline.rules.ts';
import { equalsTargetSign, tellsByEquality } from './equals-target.rules.ts';
import { noRePovertySigns } from './no-re-poverty.rules.ts';
import { outlyingFallSigns } from './outlying-fall.rules.ts';
import { exitsFrom, rotatingHouseholds, rotationSigns } from './rotation.rules.ts';
import { vanishedDeprivationSigns, vanishedWithoutSupport } from './vanished-deprivations.rules.ts';

describe('rotation', () => {
  const scope = { list: ['poor'] as const, year: 2025, lookBackYears: 6 };
  const yearly = (...classes: readonly HouseholdClass[]) =>
    classes.map((each, index) => reviewed(2026 - classes.length + index, each));
  it.each<[readonly HouseholdClass[], number]>([
    [['poor', 'poor', 'poor'], 0],
    [['poor', 'above', 'above'], 1],
    [['poor', 'above', 'poor'], 1],
    [['poor', 'above', 'poor', 'nearPoor'], 2],
    [['above', 'poor', 'above', 'poor', 'above'], 2],
    [['poor', 'above', 'poor', 'above', 'poor', 'above'], 3],
    [['poor', 'above', 'above', 'above', 'above', 'poor', 'above'], 1],
  ])('%j: left the list %i times', (classes, exits) => {
    expect(exitsFrom({ classes: yearly(...classes) }, scope)).toBe(exits);
  });

  const row = (householdId: string, unitId: string, ...classes: readonly HouseholdClass[]) => ({
    householdId,
    unitId,
    classes: yearly(...classes),
  });

  it('names the households that left it twice', () => {
    const rows = [
      row('h1', 'v1', 'poor', 'above', 'poor', 'above'),
      row('h2', 'v1', 'poor', 'above'),
      row('h3', 'v1', 'above'),
    ];
    expect(rotatingHouseholds(rows, scope).map(({ householdId }) => householdId)).toEqual(['h1']);
  });

  it('is a sign where it is far more common than in the other units', () => {
    const own = Array.from({ length: 12 }, (_, index) => row(`h${index}`, 'v1', 'poor', 'above', 'poor', 'above'));
    const others = Array.from({ length: 50 }, (_, index) =>
      row(`o${index}`, 'v2', 'poor', index < 2 ? 'above' : 'poor'),
    );
    const [sign, ...more] = rotationSigns([...own, ...others], scope);
    expect(more).toEqual([]);
    expect(sign).toMatchObject({
      unitId: 'v1',
      figures: { rotating: '12', everListed: '12', othersRotating: '0', othersEverListed: '50', years: '6' },
    });
    expect(sign?.householdIds).toHaveLength(12);
    expect(rotationSigns(own, scope)).toEqual([]);
  });
});

describe('bunching', () => {
  const scored = (...counts: readonly (readonly [score: number, count: number])[]) =>
    counts.flatMap(([score, count]) =>
      Array.from({ length: count }, (_, index) => ({ householdId: `${score}-${index}`, score })),
    );
  const sign = (farBelow: number, below: number, above: number, farAbove: number) =>
    bunchingSign('c1', scored([133, farBelow], [138, below], [142, above], [148, farAbove]), 140);
  it.each([
    [50, 50, 50, 50, false],
    [50, 20, 80, 50, true],
    [50, 40, 60, 50, false],
    [20, 30, 60, 90, false],
    [50, 80, 20, 50, false],
    [50, 0, 19, 50, false],
    [50, 0, 20, 50, true],
    [0, 0, 0, 0, false],
  ])('%i, %i | %i, %i around the cut-off: %s', (farBelow, below, above, farAbove, raised) => {
    expect(sign(farBelow, below, above, farAbove) !== null).toBe(raised);
  });
  it('counts the cut-off itself as below, and names who is just above', () => {
    const found = bunchingSign('c1', scored([133, 5], [140, 10], [141, 60], [145, 1], [146, 3]), 140);
    expect(found).toMatchObject({ figures: { below: '10', above: '61', farAbove: '3' } });
    expect(found?.householdIds).toHaveLength(61);
  });
});

describe('a result that equals its target', () => {
  type Year = readonly [year: number, result: string, target: string];
  const figures = (...years: readonly Year[]) =>
    equalsTargetSign(
      'c1',
      'poverty-rate',
      years.map(([year, result, target]) => ({ year, result, target })),
    )?.figures ?? null;
  const FIRST: Year = [2021, '5.20', '5.20'];
  const LAST: Year = [2023, '3.00', '3'];
  it.each<[string, readonly Year[], Readonly<Record<string, string>> | null]>([
    ['two years running', [FIRST, [2022, '4.10', '4.1']], null],
    [
      'three years running',
      [LAST, FIRST, [2022, '4.10', '4.1']],
      { from: '2021', to: '2023', equalYears: '3', result: '3.00' },
    ],
    ['three years, one missing between', [[2020, '5', '5'], [2022, '4.10', '4.1'], LAST], null],
    ['three years, one a hundredth off', [FIRST, [2022, '4.11', '4.1'], LAST], null],
  ])('%s', (_, years, expected) => expect(figures(...years)).toEqual(expected));

  it.each([
    ['ratio', '99.99', true],
    ['ratio', '100', false],
    ['ratio', '0', false],
    ['count', '199', false],
    ['count', '200', true],
    ['milestone', '1', false],
  ] as const)('of a %s of %s: %o', (valueType, target, expected) => {
    expect(tellsByEquality({ valueType, per: 100 }, target)).toBe(expected);
  });
});

describe('a fall far outside those of the neighbours', () => {
  const falls = (...points: readonly string[]) =>
    outlyingFallSigns(points.map((each, index) => ({ unitId: `c${index}`, points: toFraction(each) })));
  const USUAL = ['0.8', '0.9', '1', '1', '1.1', '1.2', '1.3'];
  it.each([
    [[...USUAL, '4'], ['c7']],
    [[...USUAL, '1.95'], []],
    [[...USUAL, '-4'], []],
    [[...USUAL.slice(1), '4'], []],
    [['1', '1', '1', '1', '1', '1', '1', '9'], []],
    [[], []],
  ])('%j: %j', (points, units) => expect(falls(...points).map(({ unitId }) => unitId)).toEqual(units));
});

it.each([
  [['2024-12-19', '2024-12-20'], null],
  [['2024-12-20', '2024-12-21'], '1'],
  [['2025-02-01', '2024-12-21'], '2'],
  [[], null],
])('a report due on 20/12/2024 and changed on %j', (changedOn, changes) => {
  const [sign] = changedAfterDeadlineSigns([{ unitId: 'c1', subject: 'Biểu 1', dueOn: '2024-12-20', changedOn }]);
  expect(sign?.figures['changes'] ?? null).toBe(changes);
});

describe('deprivations that vanish', () => {
  const row = (unitId: string, supports: readonly string[]) =>
    ({ householdId: `${unitId}-${supports.length}`, unitId, before: ['water'], after: [], supports }) as const;
  it.each([
    [['water', 'latrine'], [], [], ['water', 'latrine']],
    [['water', 'latrine'], [], ['water'], []],
    [['housingQuality'], ['housingQuality'], [], []],
    [['housingQuality'], [], ['credit'], ['housingQuality']],
    [['dependents'], [], [], []],
  ] as const)('%j to %j with %j: %j are without support', (before, after, supports, expected) => {
    expect(vanishedWithoutSupport({ householdId: 'h', unitId: 'u', before, after, supports })).toEqual(expected);
  });
  it('stand out where the others have support on record', () => {
    const rows = [
      ...Array.from({ length: 20 }, () => row('dressed', [])),
      ...Array.from({ length: 90 }, () => row('honest', ['water'])),
      ...Array.from({ length: 10 }, () => row('honest', [])),
    ];
    expect(vanishedDeprivationSigns(rows).map(({ unitId }) => unitId)).toEqual(['dressed']);
  });
});

describe('nobody coming back to poverty', () => {
  const raised = (escaped: number) =>
    noRePovertySigns([
      { unitId: 'c1', escaped, returned: 0 },
      { unitId: 'c2', escaped: 998, returned: 99 },
    ]).map(({ unitId }) => unitId);
  it.each([
    [65, []],
    [66, ['c1']],
    [0, []],
  ])('of %i who could have, where one in ten of the others did: %j', (escaped, units) =>
    expect(raised(escaped)).toEqual(units),
  );
  it('is nothing where nobody did anywhere', () => {
    expect(
      noRePovertySigns([
        { unitId: 'c1', escaped: 5000, returned: 0 },
        { unitId: 'c2', escaped: 5000, returned: 0 },
      ]),
    ).toEqual([]);
  });
});
