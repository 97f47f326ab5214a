import { describe, expect, it } from 'vitest';
import { toShownDecimal } from '../shared/index.ts';
import type { HouseholdClass } from '../standard/index.ts';
import { reviewed } from '../testing/household.ts';
import { bunchingSigns } from './bunching.rules.ts';
import { type AskedYear, askedMeasures } from './equals-target.rules.ts';
import { returnsToPoverty } from './no-re-poverty.rules.ts';
import { type PoorCount, povertyFalls } from './outlying-fall.rules.ts';

/** What the signs are looked for in, as it is made of what is on record. */

describe('by how many points the rate of a unit fell', () => {
  const count = (year: number, poor: bigint, total: bigint, unitId = 'c1'): PoorCount => ({
    unitId,
    year,
    poor,
    total,
  });
  it.each<[string, readonly PoorCount[], readonly string[]]>([
    ['fell', [count(2024, 10n, 200n), count(2025, 3n, 200n)], ['c1 3.50']],
    ['rose', [count(2024, 1n, 200n), count(2025, 4n, 200n)], ['c1 -1.50']],
    ['stayed, of more households', [count(2024, 1n, 100n), count(2025, 2n, 200n)], ['c1 0.00']],
    ['no year before', [count(2025, 3n, 200n)], []],
    ['two years before alone', [count(2023, 9n, 200n), count(2025, 3n, 200n)], []],
    ['nobody lived there', [count(2024, 0n, 0n), count(2025, 3n, 200n)], []],
    [
      'each unit by itself',
      [count(2024, 4n, 100n), count(2025, 2n, 100n), count(2024, 5n, 100n, 'c2'), count(2025, 1n, 100n, 'c2')],
      ['c1 2.00', 'c2 4.00'],
    ],
  ])('%s', (_, counts, falls) =>
    expect(povertyFalls(counts, 2025).map(({ unitId, points }) => `${unitId} ${toShownDecimal(points, 2)}`)).toEqual(
      falls,
    ),
  );
});

describe('who had escaped before a year, and who of them came back in it', () => {
  const row = (unitId: string, ...classes: readonly HouseholdClass[]) => ({
    householdId: classes.join(),
    unitId,
    classes: classes.map((each, index) => reviewed(2026 - classes.length + index, each)),
  });
  it.each<[string, ReturnType<typeof row>, readonly [escaped: number, returned: number] | null]>([
    ['escaped and stayed so', row('u', 'poor', 'above', 'above'), [1, 0]],
    ['came back', row('u', 'poor', 'above', 'poor'), [1, 1]],
    ['escaped to near-poor, and came back', row('u', 'poor', 'nearPoor', 'poor'), [1, 1]],
    ['came back to near-poor alone', row('u', 'poor', 'above', 'nearPoor'), [1, 0]],
    ['escaped in the year itself', row('u', 'poor', 'poor', 'above'), null],
    ['was back before the year', row('u', 'poor', 'above', 'poor', 'poor'), null],
    ['never poor before', row('u', 'nearPoor', 'above', 'poor'), null],
    ['nothing on record before', row('u', 'poor'), null],
  ])('%s', (_, given, expected) => {
    const counted = expected ? [{ unitId: 'u', escaped: expected[0], returned: expected[1] }] : [];
    expect(returnsToPoverty([given], 2025)).toEqual(counted);
    expect(returnsToPoverty([{ ...given, classes: given.classes.toReversed() }], 2025)).toEqual(counted);
  });
  it('adds up by unit, and looks at no later year', () => {
    const rows = [
      row('u', 'poor', 'above', 'poor'),
      row('u', 'poor', 'above', 'above'),
      row('v', 'poor', 'above', 'poor'),
    ];
    expect(returnsToPoverty(rows, 2025)).toEqual([
      { unitId: 'u', escaped: 2, returned: 1 },
      { unitId: 'v', escaped: 1, returned: 1 },
    ]);
    expect(returnsToPoverty(rows, 2024)).toEqual([]);
  });
});

it('what was asked is put together by unit, indicator and group, where equality says anything', () => {
  const asked = (year: number, more: Partial<AskedYear> = {}): AskedYear => ({
    unitId: 'c1',
    indicatorCode: 'poverty-rate',
    subgroupCode: null,
    valueType: 'ratio',
    per: 100,
    year,
    result: '5.20',
    target: '5.2',
    ...more,
  });
  const rows = [
    asked(2021),
    asked(2021, { subgroupCode: 'khmer' }),
    asked(2022),
    asked(2022, { unitId: 'c2' }),
    asked(2023, { target: '100' }),
  ];
  expect(askedMeasures(rows).map(({ unitId, subgroupCode, years }) => [unitId, subgroupCode, years.length])).toEqual([
    ['c1', null, 2],
    ['c1', 'khmer', 1],
    ['c2', null, 1],
  ]);
});

it('scores are looked at by unit and cut-off, each by itself', () => {
  const scored = (unitId: string, cutOff: number, score: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      householdId: `${unitId}${cutOff}${score}${index}`,
      unitId,
      cutOff,
      score,
    }));
  const rows = [
    ...scored('c1', 140, 142, 40),
    ...scored('c1', 175, 172, 40),
    ...scored('c2', 140, 138, 20),
    ...scored('c2', 140, 142, 20),
  ];
  expect(bunchingSigns(rows).map(({ unitId, figures }) => [unitId, figures['cutOff'], figures['above']])).toEqual([
    ['c1', '140', '40'],
  ]);
});
